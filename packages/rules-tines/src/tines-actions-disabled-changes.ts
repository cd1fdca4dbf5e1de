import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { tinesAlertContext, tinesOperation, tinesUser } from "@pypanther/helpers/tines";

/** Actions of a Tines story were disabled or enabled. */
export class TinesActionsDisabledChanges extends Rule {
  id = "Tines.Actions.DisabledChanges-prototype";
  displayName = "Tines Actions Disabled Change";
  logTypes = [LogType.TINES_AUDIT];
  tags = ["Tines"];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "Actions of a Tines story were disabled or enabled. While actions are disabled, an automated response to an " +
    "attack may not run.";
  defaultRunbook =
    "1. See under inputs in the event which actions of which story were switched, and in which direction. " +
    "2. Ask the user named in the title whether the story is being worked on. " +
    "3. Switch the actions back if it is not, and re-emit the events they missed.";
  defaultReference = "https://www.tines.com/university/tines-basics/architecture-of-an-action";
  summaryAttributes = ["user_id", "operation_name", "tenant_id", "request_ip"];

  when: When = { operation_name: () => this.actions };

  /** The operations that match. */
  actions: string[] = ["ActionsDisabledChange"];

  title(event: PantherEvent) {
    return `${tinesUser(event)} switched Tines actions: ${tinesOperation(event)}`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return tinesAlertContext(event);
  }
}
