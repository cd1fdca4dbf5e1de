import { type AlertContext, LogType, lookup, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { deserializeAdministratorLogEventDescription, duoAdministrator, duoAlertContext } from "@pypanther/helpers/duo";
import { titleValue } from "@pypanther/helpers/title-value";

/** A Duo user was set to bypass the second factor. */
export class DuoAdminUserMFABypassEnabled extends Rule {
  id = "Duo.Admin.User.MFA.Bypass.Enabled-prototype";
  displayName = "Duo Admin User MFA Bypass Enabled";
  logTypes = [LogType.DUO_ADMINISTRATOR];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "A Duo user was set to bypass the second factor. A stolen password is then enough to sign in.";
  defaultRunbook =
    "1. Ask the administrator why the user needed it and for how long. " +
    "2. Give the user a replacement factor and end the bypass. " +
    "3. Review the user's sign-ins since, and reset the password if any came from an unknown address.";
  defaultReference = "https://duo.com/docs/policy#authentication-policy";

  when: When = { action: "user_update" };

  rule(event: PantherEvent) {
    return lookup(deserializeAdministratorLogEventDescription(event), "status") === "Bypass";
  }

  title(event: PantherEvent) {
    const admin = duoAdministrator(event);
    const object = titleValue(event.get("object"), "of unknown name");
    return `Administrator ${admin} lets user ${object} bypass MFA`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return duoAlertContext(event);
  }
}
