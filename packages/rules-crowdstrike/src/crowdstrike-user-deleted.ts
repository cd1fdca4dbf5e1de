import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { auditSucceeded, auditUserTitle, csAlertContext } from "@pypanther/helpers/crowdstrike-event-streams";

/** Three or more Falcon users were deleted within an hour. */
export class CrowdstrikeUserDeleted extends Rule {
  id = "Crowdstrike.UserDeleted-prototype";
  displayName = "Crowdstrike User Deleted";
  logTypes = [LogType.CROWDSTRIKE_EVENT_STREAMS];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1070"] };
  threshold = 3;
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "Three or more Falcon users were deleted within an hour. An attacker may be locking defenders out.";
  defaultRunbook =
    "1. Compare the deleted users with those who left the company. " +
    "2. Check that somebody you trust still has an administrator's role. " +
    "3. Review what else was changed in Falcon at that time. " +
    "4. Suspend the actor and restore the accounts if the deletions were not planned.";

  when: When = { "event.OperationName": "deleteUser" };

  rule(event: PantherEvent) {
    return auditSucceeded(event);
  }

  title(event: PantherEvent) {
    return `${auditUserTitle(event)} deletes Falcon users`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return csAlertContext(event);
  }
}
