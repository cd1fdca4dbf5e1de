import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { tinesAction, tinesAlertContext, tinesSource } from "@pypanther/helpers/tines";

/** Waiting jobs were deleted, so work such as an automated response will not be done. */
export class TinesEnqueuedRetryingJobDestruction extends Rule {
  id = "Tines.Enqueued.Retrying.Job.Destruction-prototype";
  displayName = "Tines Enqueued/Retrying Job Deletion";
  logTypes = [LogType.TINES_AUDIT];
  tags = ["Tines"];
  defaultSeverity = Severity.LOW;
  defaultDescription = "Queued or retrying jobs of Tines were deleted.";
  defaultRunbook =
    "1. Find out which stories the jobs belonged to. " +
    "2. A flood or a loop is the usual reason: look at the queue's length before. " +
    "3. Run what was lost again, and look for alerts that nobody handled meanwhile.";
  defaultReference = "https://www.tines.com/docs/self-hosting/job-management";

  when: When = { operation_name: ["JobsQueuedDeletion", "JobsRetryingDeletion"] };

  title(event: PantherEvent) {
    return `Tines jobs deleted: ${tinesAction(event)} in [${tinesSource(event)}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return tinesAlertContext(event);
  }
}
