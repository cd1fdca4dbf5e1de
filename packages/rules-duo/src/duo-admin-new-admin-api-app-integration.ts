import { type AlertContext, LogType, lookup, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { deserializeAdministratorLogEventDescription, duoAdministrator, duoAlertContext } from "@pypanther/helpers/duo";
import { titleValue } from "@pypanther/helpers/title-value";

/** An integration with Duo's Admin API was created. */
export class DuoAdminNewAdminAPIAppIntegration extends Rule {
  id = "Duo.Admin.New.Admin.API.App.Integration-prototype";
  displayName = "Duo Admin New Admin API App Integration";
  logTypes = [LogType.DUO_ADMINISTRATOR];
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "An integration with Duo's Admin API was created. An attacker can use it to manage users without signing in.";
  defaultRunbook =
    "1. Read which permissions the integration has. " +
    "2. Find the tool that uses it and the tool's owner. " +
    "3. Delete the integration if nobody owns it, and review what was done through it.";
  defaultReference = "https://duo.com/docs/adminapi#overview";

  when: When = { action: "integration_create" };

  rule(event: PantherEvent) {
    return lookup(deserializeAdministratorLogEventDescription(event), "type") === "Admin API";
  }

  title(event: PantherEvent) {
    const admin = duoAdministrator(event);
    const object = titleValue(event.get("object"), "of unknown name");
    return `Administrator ${admin} created the Admin API integration ${object}`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return duoAlertContext(event);
  }
}
