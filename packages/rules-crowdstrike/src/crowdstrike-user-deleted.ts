import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { auditSucceeded, auditUser, csAlertContext } from "@pypanther/helpers/crowdstrike-event-streams";

/** Several Falcon users were deleted in a row, perhaps to lock the defenders out. */
export class CrowdstrikeUserDeleted extends Rule {
  id = "Crowdstrike.UserDeleted-prototype";
  displayName = "Crowdstrike User Deleted";
  logTypes = [LogType.CROWDSTRIKE_EVENT_STREAMS];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1070"] };
  threshold = 3;
  defaultSeverity = Severity.HIGH;
  defaultDescription = "A Falcon user was deleted; three within an hour make an alert.";
  defaultRunbook =
    "1. Compare the deleted users with the leavers of the week. " +
    "2. If they are none, suspend whoever deleted them and restore the accounts. " +
    "3. Check that someone you trust still holds an administrator's role. " +
    "4. Review what else was changed in Falcon at that time.";

  when: When = { "event.OperationName": "deleteUser" };

  rule(event: PantherEvent) {
    return auditSucceeded(event);
  }

  title(event: PantherEvent) {
    return `[${auditUser(event)}] deletes Falcon users`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return csAlertContext(event);
  }
}
