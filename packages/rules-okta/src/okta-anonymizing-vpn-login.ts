import {
  type AlertContext,
  LogType,
  not,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type SeverityOrDefault,
  type When,
} from "@pypanther/core";
import { oktaActor, oktaAlertContext } from "@pypanther/helpers/okta";
import { titleValue } from "@pypanther/helpers/title-value";
import { isTruthy } from "@pypanther/helpers/truthy";
import type { OktaSystemLog } from "./events";

/** Where the lookup table of anonymisers says which service an address belongs to. */
const privacyService = ["p_enrichment", "ipinfo_privacy", "client.ipAddress", "service"] as const;

/** A user signed in through a proxy or an anonymising service. */
export class OktaAnonymizingVPNLogin extends Rule<OktaSystemLog> {
  id = "Okta.Anonymizing.VPN.Login-prototype";
  displayName = "Okta Sign-In from VPN Anonymizer";
  logTypes = [LogType.OKTA_SYSTEM_LOG];
  reports: Reports = { "MITRE ATT&CK": ["TA0006:T1556"] };
  dedupPeriodMinutes = 360;
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A user signed in through a proxy or an anonymising service. Attackers hide their address this way.";
  defaultRunbook =
    "1. Ask the user whether they use a VPN, and which. " +
    "2. Compare the network in the title with those of the user's earlier sign-ins. " +
    "3. Block the service under Security > Networks if nobody has a reason to use it. " +
    "4. End the session and reset the password if the sign-in was not the user's.";
  defaultReference = "https://sec.okta.com/articles/2023/08/cross-tenant-impersonation-prevention-and-detection";

  when: When = {
    eventType: "user.session.start",
    "securityContext.isProxy": not([false, null]),
  };

  rule(event: PantherEvent<OktaSystemLog>) {
    return isTruthy(event.deepGet("securityContext", "isProxy"));
  }

  title(event: PantherEvent<OktaSystemLog>) {
    const client = [
      event.text("client", "ipAddress"),
      ...(["asOrg", "isp", "domain"] as const).map((name) => event.text("securityContext", name)),
    ];
    const network = [...new Set([...client, event.text(...privacyService)])].filter((part) => part !== "").join(", ");
    return `${oktaActor(event)} signed in via anonymiser ${titleValue(network, "of unknown name")}`;
  }

  severity(event: PantherEvent<OktaSystemLog>): SeverityOrDefault {
    return event.string(...privacyService) === "Apple Private Relay" ? Severity.INFO : Severity.MEDIUM;
  }

  alertContext(event: PantherEvent<OktaSystemLog>): AlertContext {
    return oktaAlertContext(event);
  }
}
