import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { tinesAlertContext, tinesOperation, tinesSource, tinesUser } from "@pypanther/helpers/tines";

/** Queued or retrying jobs were deleted in Tines. */
export class TinesEnqueuedRetryingJobDestruction extends Rule {
  id = "Tines.Enqueued.Retrying.Job.Destruction-prototype";
  displayName = "Tines Enqueued/Retrying Job Deletion";
  logTypes = [LogType.TINES_AUDIT];
  tags = ["Tines"];
  defaultSeverity = Severity.LOW;
  defaultDescription =
    "Queued or retrying jobs were deleted in Tines. An attacker could stop an automated response this way.";
  defaultRunbook =
    "1. Find out under Jobs which stories the deleted jobs belonged to. " +
    "2. Ask the user named in the title whether a flood or a loop made it necessary. " +
    "3. Run the lost jobs again, and look for alerts that were not handled meanwhile.";
  defaultReference = "https://www.tines.com/docs/self-hosting/job-management";

  when: When = { operation_name: ["JobsQueuedDeletion", "JobsRetryingDeletion"] };

  title(event: PantherEvent) {
    return `${tinesUser(event)} deleted Tines jobs: ${tinesOperation(event)} in ${tinesSource(event)}`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return tinesAlertContext(event);
  }
}
