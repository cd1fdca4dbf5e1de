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

/** A new Duo administrator can lift the second factor for everyone, so each must be expected. */
export class DuoAdminCreateAdmin extends Rule {
  id = "Duo.Admin.Create.Admin-prototype";
  displayName = "Duo Admin Create Admin";
  logTypes = [LogType.DUO_ADMINISTRATOR];
  defaultSeverity = Severity.HIGH;
  defaultDescription = "An administrator account was created in Duo.";
  defaultRunbook =
    "1. Check that the new administrator is a colleague whose job needs the role. " +
    "2. Have the creating administrator confirm it by phone. " +
    "3. Delete an unexpected account, reset its creator's credentials and go through the actions of both.";
  defaultReference = "https://duo.com/docs/administration-admins#add-an-administrator";

  when: When = { action: "admin_create" };

  title(event: PantherEvent) {
    const admin = duoAdministrator(event);
    const created = deserializeAdministratorLogEventDescription(event);
    const name = asText(lookup(created, "name"), "<name_not_found>");
    const email = asText(lookup(created, "email"), "<email_not_found>");
    return `Administrator [${admin}] created the administrator [${name}], [${email}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return duoAlertContext(event);
  }
}
