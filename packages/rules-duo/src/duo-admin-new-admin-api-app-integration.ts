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

/** The Admin API can do nearly all that an administrator can, without anyone signing in. */
export class DuoAdminNewAdminAPIAppIntegration extends Rule {
  id = "Duo.Admin.New.Admin.API.App.Integration-prototype";
  displayName = "Duo Admin New Admin API App Integration";
  logTypes = [LogType.DUO_ADMINISTRATOR];
  defaultSeverity = Severity.HIGH;
  defaultDescription = "An integration with the Admin API was created.";
  defaultRunbook =
    "1. See which permissions the integration holds. " +
    "2. Find the tool that is to use it and that tool's owner. " +
    "3. Delete an integration without an owner and review what was done through it.";
  defaultReference = "https://duo.com/docs/adminapi#overview";

  when: When = { action: "integration_create" };

  rule(event: PantherEvent) {
    return lookup(deserializeAdministratorLogEventDescription(event), "type") === "Admin API";
  }

  title(event: PantherEvent) {
    const admin = duoAdministrator(event);
    const object = asText(event.get("object"), "<object_not_found>");
    return `Administrator [${admin}] created the Admin API integration [${object}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return duoAlertContext(event);
  }
}
