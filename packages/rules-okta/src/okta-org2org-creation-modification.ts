import {
  type AlertContext,
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

/** An Org2Org application, which connects two Okta tenants, was created, changed or activated. */
export class OktaOrg2orgCreationModification extends Rule<OktaSystemLog> {
  id = "Okta.Org2org.Creation.Modification-prototype";
  displayName = "Okta Org2Org application created of modified";
  logTypes = [LogType.OKTA_SYSTEM_LOG];
  reports: Reports = { "MITRE ATT&CK": ["TA0006:T1556", "TA0004:T1078.004"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "An Org2Org application was created, changed or activated. An attacker can use the connection to sign in with " +
    "users of another tenant.";
  defaultRunbook =
    "1. See which tenant the application connects to and who owns it. " +
    "2. Confirm with the owners of the tenant that the connection was planned. " +
    "3. Deactivate the application if nobody vouches for it, and review the users that came through it.";
  defaultReference =
    "https://www.authomize.com/blog/authomize-discovers-password-stealing-and-impersonation-risks-to-in-okta/";

  when: When = { eventType: () => this.appLifecycleEvents };

  /** The event types that count. */
  appLifecycleEvents: string[] = [
    "application.lifecycle.update",
    "application.lifecycle.create",
    "application.lifecycle.activate",
  ];

  rule(event: PantherEvent<OktaSystemLog>) {
    return oktaTarget(event).string("displayName").includes("Org2Org");
  }

  title(event: PantherEvent<OktaSystemLog>) {
    return `${oktaActor(event)} ${oktaDone(event)} the Org2Org application ${titleValue(oktaTarget(event).get("alternateId"), "of unknown name")}`;
  }

  severity(event: PantherEvent<OktaSystemLog>): SeverityOrDefault {
    return event.string("eventType").includes("create") ? Severity.HIGH : Severity.MEDIUM;
  }

  alertContext(event: PantherEvent<OktaSystemLog>): AlertContext {
    return oktaAlertContext(event);
  }
}
