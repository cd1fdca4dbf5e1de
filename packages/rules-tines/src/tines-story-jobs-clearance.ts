import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { tinesAction, tinesAlertContext } from "@pypanther/helpers/tines";

/** The pending work of a story was thrown away. */
export class TinesStoryJobsClearance extends Rule {
  id = "Tines.Story.Jobs.Clearance-prototype";
  displayName = "Tines Story Jobs Clearance";
  logTypes = [LogType.TINES_AUDIT];
  tags = ["Tines"];
  defaultSeverity = Severity.LOW;
  defaultDescription = "All jobs of a Tines story were cleared.";
  defaultRunbook =
    "1. See what the story does and what was waiting in it. " +
    "2. Ask the user for the reason. " +
    "3. Feed the lost events in again if it was not meant.";
  defaultReference = "https://www.tines.com/docs/stories";

  when: When = { operation_name: "StoryJobsClearance" };

  title(event: PantherEvent) {
    return `Tines story jobs cleared: ${tinesAction(event)} in [${event.text("p_source_label") || "<NO_SOURCE_LABEL>"}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return tinesAlertContext(event);
  }
}
