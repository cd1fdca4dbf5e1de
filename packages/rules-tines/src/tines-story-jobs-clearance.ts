import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { tinesAction, tinesAlertContext, tinesSource } from "@pypanther/helpers/tines";

/** A story's job queue was cleared, and its pending work is lost. */
export class TinesStoryJobsClearance extends Rule {
  id = "Tines.Story.Jobs.Clearance-prototype";
  displayName = "Tines Story Jobs Clearance";
  logTypes = [LogType.TINES_AUDIT];
  tags = ["Tines"];
  defaultSeverity = Severity.LOW;
  defaultDescription = "Somebody cleared the whole job queue of a Tines story.";
  defaultRunbook =
    "1. See what the story does and what was waiting in it. " +
    "2. Check its run history for a loop that made clearing necessary. " +
    "3. Otherwise feed the lost events in again. " +
    "4. Tell the team whose alerts the story handles.";
  defaultReference = "https://www.tines.com/docs/stories";

  when: When = { operation_name: "StoryJobsClearance" };

  title(event: PantherEvent) {
    return `Tines story jobs cleared: ${tinesAction(event)} in [${tinesSource(event)}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return tinesAlertContext(event);
  }
}
