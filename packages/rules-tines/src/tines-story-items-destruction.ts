import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { tinesAction, tinesAlertContext, tinesSource } from "@pypanther/helpers/tines";

/** Parts of a story were destroyed, and what it automated may no longer work. */
export class TinesStoryItemsDestruction extends Rule {
  id = "Tines.Story.Items.Destruction-prototype";
  displayName = "Tines Story Items Destruction";
  logTypes = [LogType.TINES_AUDIT];
  tags = ["Tines"];
  defaultSeverity = Severity.INFO;
  defaultDescription = "Actions, notes or other items vanished from a Tines story.";
  defaultRunbook =
    "1. Open the story's change history. " +
    "2. See whether its owner is rebuilding it. " +
    "3. Restore the last good version from the history if not, and re-run what it missed.";
  defaultReference = "https://www.tines.com/docs/stories";

  when: When = { operation_name: "StoryItemsDestruction" };

  title(event: PantherEvent) {
    return `Tines story items destroyed: ${tinesAction(event)} in [${tinesSource(event)}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return tinesAlertContext(event);
  }
}
