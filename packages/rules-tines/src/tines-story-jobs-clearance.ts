import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { tinesAlertContext, tinesOperation, tinesSource, tinesUser } from "@pypanther/helpers/tines";

/** The job queue of a Tines story was cleared. */
export class TinesStoryJobsClearance extends Rule {
  id = "Tines.Story.Jobs.Clearance-prototype";
  displayName = "Tines Story Jobs Clearance";
  logTypes = [LogType.TINES_AUDIT];
  tags = ["Tines"];
  defaultSeverity = Severity.LOW;
  defaultDescription = "The job queue of a Tines story was cleared. Alerts that were waiting in it are not handled.";
  defaultRunbook =
    "1. Find out what the story does and what was waiting in its queue. " +
    "2. Check its run history for a loop that made clearing necessary. " +
    "3. Emit the lost events again if nothing explains the change. " +
    "4. Tell the team whose alerts the story handles, and remove the user's access if it was sabotage.";
  defaultReference = "https://www.tines.com/docs/stories";

  when: When = { operation_name: "StoryJobsClearance" };

  title(event: PantherEvent) {
    return `${tinesUser(event)} cleared the jobs of a Tines story: ${tinesOperation(event)} in ${tinesSource(event)}`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return tinesAlertContext(event);
  }
}
