import { type AlertContext, LogType, lookup, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { deserializeAdministratorLogEventDescription, duoAdministrator, duoAlertContext } from "@pypanther/helpers/duo";
import { titleValue } from "@pypanther/helpers/title-value";

/** An administrator was created in Duo. */
export class DuoAdminCreateAdmin extends Rule {
  id = "Duo.Admin.Create.Admin-prototype";
  displayName = "Duo Admin Create Admin";
  logTypes = [LogType.DUO_ADMINISTRATOR];
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "An administrator was created in Duo. An attacker can use the account to turn off the second factor for " +
    "every user.";
  defaultRunbook =
    "1. Check that the new administrator needs the role. " +
    "2. Ask the creating administrator by phone to confirm it. " +
    "3. Delete the account if they do not, reset the creator's credentials and review the actions of both.";
  defaultReference = "https://duo.com/docs/administration-admins#add-an-administrator";

  when: When = { action: "admin_create" };

  title(event: PantherEvent) {
    const admin = duoAdministrator(event);
    const created = deserializeAdministratorLogEventDescription(event);
    const name = titleValue(lookup(created, "name"), "of unknown name");
    const email = titleValue(lookup(created, "email"), "an unknown address");
    return `Administrator ${admin} created the administrator ${name}, ${email}`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return duoAlertContext(event);
  }
}
