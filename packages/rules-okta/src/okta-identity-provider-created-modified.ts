import {
  type AlertContext,
  asText,
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

/** Whoever controls a trusted identity provider can sign in as anyone; this one is new or was altered. */
export class OktaIdentityProviderCreatedModified extends Rule {
  id = "Okta.Identity.Provider.Created.Modified-prototype";
  displayName = "Okta Identity Provider Created or Modified";
  logTypes = [LogType.OKTA_SYSTEM_LOG];
  reports: Reports = { "MITRE ATT&CK": ["TA0006:T1556", "TA0001:T1199", "TA0003:T1098"] };
  dedupPeriodMinutes = 30;
  defaultSeverity = Severity.HIGH;
  defaultDescription = "An identity provider was created or changed in the tenant.";
  defaultRunbook =
    "1. Check issuer, certificate and account matching of the provider. " +
    "2. Verify the change with the team that runs federation. " +
    "3. Deactivate a provider that nobody vouches for and end the sessions it opened. " +
    "4. Look at the administrator's session: address, device and what came before.";
  defaultReference = "https://sec.okta.com/articles/2023/08/cross-tenant-impersonation-prevention-and-detection";

  when: When = { eventType: contains("system.idp.lifecycle") };

  title(event: PantherEvent) {
    return `${oktaActor(event)} ${oktaDone(event)} the identity provider [${asText(oktaTarget(event).get("displayName"), "<displayName-not-found>")}]`;
  }

  severity(event: PantherEvent): SeverityOrDefault {
    return event.string("eventType").includes("create") ? Severity.HIGH : Severity.MEDIUM;
  }

  alertContext(event: PantherEvent): AlertContext {
    return oktaAlertContext(event);
  }
}
