import { type AlertContext, asText, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { duoAdministrator, duoAlertContext } from "@pypanther/helpers/duo";

/** Policies say when Duo asks for what; a looser one weakens every application that it governs. */
export class DuoAdminPolicyUpdated extends Rule {
  id = "Duo.Admin.Policy.Updated-prototype";
  displayName = "Duo Admin Policy Updated";
  logTypes = [LogType.DUO_ADMINISTRATOR];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "An administrator edited a policy.";
  defaultRunbook =
    "1. Read the changes in the description, above all new user, location and remembered device settings. " +
    "2. Ask the administrator for the reason. " +
    "3. Undo an unexplained change and check who signed in under it.";
  defaultReference = "https://duo.com/docs/policy#authenticators-policy-settings";

  when: When = { action: "policy_update" };

  title(event: PantherEvent) {
    const admin = duoAdministrator(event);
    const object = asText(event.get("object"), "Duo Policy");
    return `Administrator [${admin}] changed the policy [${object}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return duoAlertContext(event);
  }
}
