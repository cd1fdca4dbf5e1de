import {
  type AlertContext,
  asText,
  LogType,
  lookup,
  type PantherEvent,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { deserializeAdministratorLogEventDescription, duoAdministrator, duoAlertContext } from "@pypanther/helpers/duo";

/** A user in bypass status signs in with a password alone until someone remembers to end it. */
export class DuoAdminUserMFABypassEnabled extends Rule {
  id = "Duo.Admin.User.MFA.Bypass.Enabled-prototype";
  displayName = "Duo Admin User MFA Bypass Enabled";
  logTypes = [LogType.DUO_ADMINISTRATOR];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "A user was set to bypass two-factor authentication.";
  defaultRunbook =
    "1. Learn from the administrator why the user needed it and for how long. " +
    "2. Give the user a replacement factor and end the bypass. " +
    "3. Check sign-ins of the user since the change for unknown addresses.";
  defaultReference = "https://duo.com/docs/policy#authentication-policy";

  when: When = { action: "user_update" };

  rule(event: PantherEvent) {
    return lookup(deserializeAdministratorLogEventDescription(event), "status") === "Bypass";
  }

  title(event: PantherEvent) {
    const admin = duoAdministrator(event);
    const object = asText(event.get("object"), "<object_not_found>");
    return `Administrator [${admin}] lets user [${object}] bypass MFA`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return duoAlertContext(event);
  }
}
