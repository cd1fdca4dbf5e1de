import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { tinesAction, tinesAlertContext } from "@pypanther/helpers/tines";

/** Somebody disabled or enabled steps of a story, so an automated response may be silent. */
export class TinesActionsDisabledChanges extends Rule {
  id = "Tines.Actions.DisabledChanges-prototype";
  displayName = "Tines Actions Disabled Change";
  logTypes = [LogType.TINES_AUDIT];
  tags = ["Tines"];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "The disabled state of actions in a Tines story was changed.";
  defaultRunbook =
    "1. See which actions of which story were switched, and in which direction. " +
    "2. See from the story's change history whether its owner is at work on it. " +
    "3. Switch the actions back if not, and re-emit the events they missed.";
  defaultReference = "https://www.tines.com/university/tines-basics/architecture-of-an-action";
  summaryAttributes = ["user_id", "operation_name", "tenant_id", "request_ip"];

  when: When = { operation_name: () => this.actions };

  /** The operations that match. */
  actions: string[] = ["ActionsDisabledChange"];

  title(event: PantherEvent) {
    return `Tines actions switched: ${tinesAction(event, "<NO_USERNAME>")}`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return tinesAlertContext(event);
  }
}
