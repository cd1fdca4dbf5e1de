import {
  type AlertContext,
  asText,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type SeverityOrDefault,
  type When,
} from "@pypanther/core";
import { oktaActor, oktaAlertContext, oktaDone, oktaTarget } from "@pypanther/helpers/okta";

/** An application that joins two tenants can carry forged identities from one into the other. */
export class OktaOrg2orgCreationModification extends Rule {
  id = "Okta.Org2org.Creation.Modification-prototype";
  displayName = "Okta Org2Org application created of modified";
  logTypes = [LogType.OKTA_SYSTEM_LOG];
  reports: Reports = { "MITRE ATT&CK": ["TA0006:T1556", "TA0004:T1078.004"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription = "An Org2Org application was created, changed or activated.";
  defaultRunbook =
    "1. See which tenant the application leads to and who owns it. " +
    "2. Confirm that the link was planned. " +
    "3. Deactivate an unexplained link and look at users that came through it.";
  defaultReference =
    "https://www.authomize.com/blog/authomize-discovers-password-stealing-and-impersonation-risks-to-in-okta/";

  when: When = { eventType: () => this.appLifecycleEvents };

  /** The event types that count. */
  appLifecycleEvents: string[] = [
    "application.lifecycle.update",
    "application.lifecycle.create",
    "application.lifecycle.activate",
  ];

  rule(event: PantherEvent) {
    return oktaTarget(event).string("displayName").includes("Org2Org");
  }

  title(event: PantherEvent) {
    return `${oktaActor(event)} ${oktaDone(event)} the Org2Org application [${asText(oktaTarget(event).get("alternateId"), "<alternateId-not-found>")}]`;
  }

  severity(event: PantherEvent): SeverityOrDefault {
    return event.string("eventType").includes("create") ? Severity.HIGH : Severity.MEDIUM;
  }

  alertContext(event: PantherEvent): AlertContext {
    return oktaAlertContext(event);
  }
}
