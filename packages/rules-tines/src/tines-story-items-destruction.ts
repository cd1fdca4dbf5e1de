import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { tinesAlertContext, tinesOperation, tinesSource, tinesUser } from "@pypanther/helpers/tines";

/** Items of a Tines story, such as actions or notes, were destroyed. */
export class TinesStoryItemsDestruction extends Rule {
  id = "Tines.Story.Items.Destruction-prototype";
  displayName = "Tines Story Items Destruction";
  logTypes = [LogType.TINES_AUDIT];
  tags = ["Tines"];
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "Items of a Tines story, such as actions or notes, were destroyed. What the story automated may no longer work.";
  defaultRunbook =
    "1. Open the story's change history and see what was removed. " +
    "2. Ask the user named in the title whether the story is being rebuilt. " +
    "3. Restore the last good version from the history if it is not, and run again what the story missed.";
  defaultReference = "https://www.tines.com/docs/stories";

  when: When = { operation_name: "StoryItemsDestruction" };

  title(event: PantherEvent) {
    return `${tinesUser(event)} destroyed Tines story items: ${tinesOperation(event)} in ${tinesSource(event)}`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return tinesAlertContext(event);
  }
}
