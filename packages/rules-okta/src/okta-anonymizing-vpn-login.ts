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
import { isTruthy } from "@pypanther/helpers/truthy";

/** Where the lookup table of anonymisers says which service an address belongs to. */
const privacyService = ["p_enrichment", "ipinfo_privacy", "client.ipAddress", "service"];

/** A sign-in through a proxy or an anonymiser hides where the person sits. */
export class OktaAnonymizingVPNLogin extends Rule {
  id = "Okta.Anonymizing.VPN.Login-prototype";
  displayName = "Okta Sign-In from VPN Anonymizer";
  logTypes = [LogType.OKTA_SYSTEM_LOG];
  reports: Reports = { "MITRE ATT&CK": ["TA0006:T1556"] };
  dedupPeriodMinutes = 360;
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "A session began from behind a proxy or an anonymising service.";
  defaultRunbook =
    "1. Ask the user whether they use a VPN, and which. " +
    "2. Compare the network in the title with the user's earlier ones. " +
    "3. End the session and reset the password if the user was not signing in. " +
    "4. Block the service if nobody has a reason to use it.";
  defaultReference = "https://sec.okta.com/articles/2023/08/cross-tenant-impersonation-prevention-and-detection";

  when: When = {
    eventType: "user.session.start",
    "securityContext.isProxy": not([false, null]),
  };

  rule(event: PantherEvent) {
    return isTruthy(event.deepGet("securityContext", "isProxy"));
  }

  title(event: PantherEvent) {
    const facts = Object.entries({
      IP: event.text("client", "ipAddress"),
      ASO: event.text("securityContext", "asOrg"),
      ISP: event.text("securityContext", "isp"),
      Domain: event.text("securityContext", "domain"),
      Service: event.text(...privacyService),
    }).filter(([, fact]) => fact !== "");
    const network = facts.map(([name, fact]) => `${name} ${fact}`).join(", ");
    return `${oktaActor(event)} signed in through an anonymiser: [${network}]`;
  }

  severity(event: PantherEvent): SeverityOrDefault {
    return event.string(...privacyService) === "Apple Private Relay" ? Severity.INFO : Severity.MEDIUM;
  }

  alertContext(event: PantherEvent): AlertContext {
    return oktaAlertContext(event);
  }
}
