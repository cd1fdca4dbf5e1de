import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { tinesAlertContext, tinesOperation, tinesSource, tinesUser } from "@pypanther/helpers/tines";

/** A global resource was destroyed in Tines. */
export class TinesGlobalResourceDestruction extends Rule {
  id = "Tines.Global.Resource.Destruction-prototype";
  displayName = "Tines Global Resource Destruction";
  logTypes = [LogType.TINES_AUDIT];
  tags = ["Tines"];
  defaultSeverity = Severity.LOW;
  defaultDescription =
    "A global resource of the Tines tenant was destroyed. Stories that use it can fail, automated responses to " +
    "attacks included.";
  defaultRunbook =
    "1. List the stories that refer to the resource. " +
    "2. Ask the user named in the title whether the resource was replaced. " +
    "3. Create it again with its last known value if it was not. " +
    "4. Handle the alerts that the broken stories missed, and remove the user's access if it was sabotage.";
  defaultReference = "https://www.tines.com/docs/resources";
  summaryAttributes = ["user_id", "operation_name", "tenant_id", "request_ip"];

  when: When = { operation_name: "GlobalResourceDestruction" };

  title(event: PantherEvent) {
    return `${tinesUser(event)} destroyed a Tines global resource: ${tinesOperation(event)} in ${tinesSource(event)}`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return tinesAlertContext(event);
  }
}
