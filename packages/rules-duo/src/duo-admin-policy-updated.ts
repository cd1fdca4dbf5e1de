import { type AlertContext, asText, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { duoAdministrator, duoAlertContext } from "@pypanther/helpers/duo";

/** A Duo policy was changed. */
export class DuoAdminPolicyUpdated extends Rule {
  id = "Duo.Admin.Policy.Updated-prototype";
  displayName = "Duo Admin Policy Updated";
  logTypes = [LogType.DUO_ADMINISTRATOR];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "A Duo policy was changed. A weaker policy may let an attacker sign in without a second factor.";
  defaultRunbook =
    "1. Read the changes in the description of the event. " +
    "2. Ask the administrator for the reason. " +
    "3. Undo the change if there is none, and check who signed in since.";
  defaultReference = "https://duo.com/docs/policy#authenticators-policy-settings";

  when: When = { action: "policy_update" };

  title(event: PantherEvent) {
    const admin = duoAdministrator(event);
    const object = asText(event.get("object"), "Duo Policy");
    return `Administrator ${admin} changed the policy [${object}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return duoAlertContext(event);
  }
}
