import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { tinesAction, tinesAlertContext } from "@pypanther/helpers/tines";

/** Parts of a story are gone, and what it automated may no longer work. */
export class TinesStoryItemsDestruction extends Rule {
  id = "Tines.Story.Items.Destruction-prototype";
  displayName = "Tines Story Items Destruction";
  logTypes = [LogType.TINES_AUDIT];
  tags = ["Tines"];
  defaultSeverity = Severity.INFO;
  defaultDescription = "Items of a Tines story were destroyed.";
  defaultRunbook =
    "1. Open the story's change history. " +
    "2. Ask the user whether they are rebuilding it. " +
    "3. Restore the last good version if they are not.";
  defaultReference = "https://www.tines.com/docs/stories";

  when: When = { operation_name: "StoryItemsDestruction" };

  title(event: PantherEvent) {
    return `Tines story items destroyed: ${tinesAction(event)} in [${event.text("p_source_label") || "<NO_SOURCE_LABEL>"}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return tinesAlertContext(event);
  }
}
