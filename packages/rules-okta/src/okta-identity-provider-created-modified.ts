import {
  type AlertContext,
  contains,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type SeverityOrDefault,
  type When,
} from "@pypanther/core";
import { oktaActor, oktaAlertContext, oktaDone, oktaTarget } from "@pypanther/helpers/okta";
import { titleValue } from "@pypanther/helpers/title-value";
import type { OktaSystemLog } from "./events";

/** An identity provider was created or changed. */
export class OktaIdentityProviderCreatedModified extends Rule<OktaSystemLog> {
  id = "Okta.Identity.Provider.Created.Modified-prototype";
  displayName = "Okta Identity Provider Created or Modified";
  logTypes = [LogType.OKTA_SYSTEM_LOG];
  reports: Reports = { "MITRE ATT&CK": ["TA0006:T1556", "TA0001:T1199", "TA0003:T1098"] };
  dedupPeriodMinutes = 30;
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "An identity provider was created or changed in the tenant. An attacker who controls a trusted provider can sign " +
    "in as anyone.";
  defaultRunbook =
    "1. Check issuer, certificate and account matching under Security > Identity Providers. " +
    "2. Confirm the change with the team that runs federation. " +
    "3. Look at the administrator's session in the log: address, device and earlier events. " +
    "4. Deactivate the provider if nobody vouches for it, and end the sessions that it opened.";
  defaultReference = "https://sec.okta.com/articles/2023/08/cross-tenant-impersonation-prevention-and-detection";

  when: When = { eventType: contains("system.idp.lifecycle") };

  title(event: PantherEvent<OktaSystemLog>) {
    return `${oktaActor(event)} ${oktaDone(event)} the identity provider ${titleValue(oktaTarget(event).get("displayName"), "of unknown name")}`;
  }

  severity(event: PantherEvent<OktaSystemLog>): SeverityOrDefault {
    return event.string("eventType").includes("create") ? Severity.HIGH : Severity.MEDIUM;
  }

  alertContext(event: PantherEvent<OktaSystemLog>): AlertContext {
    return oktaAlertContext(event);
  }
}
