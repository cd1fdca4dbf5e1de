import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { tinesAction, tinesAlertContext, tinesSource } from "@pypanther/helpers/tines";

/** A global resource was destroyed, and stories that read it break or run on nothing. */
export class TinesGlobalResourceDestruction extends Rule {
  id = "Tines.Global.Resource.Destruction-prototype";
  displayName = "Tines Global Resource Destruction";
  logTypes = [LogType.TINES_AUDIT];
  tags = ["Tines"];
  defaultSeverity = Severity.LOW;
  defaultDescription = "A resource that all teams of the Tines tenant may use was destroyed.";
  defaultRunbook =
    "1. List the stories that refer to the resource. " +
    "2. Check whether they read another one by now. " +
    "3. Create it again from its last known value if not. " +
    "4. Look for alerts that the broken stories did not handle.";
  defaultReference = "https://www.tines.com/docs/resources";
  summaryAttributes = ["user_id", "operation_name", "tenant_id", "request_ip"];

  when: When = { operation_name: "GlobalResourceDestruction" };

  title(event: PantherEvent) {
    return `Tines global resource destroyed: ${tinesAction(event)} in [${tinesSource(event)}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return tinesAlertContext(event);
  }
}
