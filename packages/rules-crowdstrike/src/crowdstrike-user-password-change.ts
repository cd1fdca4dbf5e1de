import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type SeverityOrDefault,
  type When,
} from "@pypanther/core";
import { auditSucceeded, auditText, auditUser, csAlertContext } from "@pypanther/helpers/crowdstrike-event-streams";

function target(event: PantherEvent): string {
  return auditText(event, "target_name", "UNKNOWN USER");
}

function isOwn(event: PantherEvent): boolean {
  return event.deepGet("event", "UserId") === target(event);
}

/** A password of Falcon was changed; one user setting another's may be taking over the account. */
export class CrowdstrikeUserPasswordChange extends Rule {
  id = "Crowdstrike.UserPasswordChange-prototype";
  displayName = "Crowdstrike User Password Changed";
  logTypes = [LogType.CROWDSTRIKE_EVENT_STREAMS];
  reports: Reports = { "MITRE ATT&CK": ["TA0003:T1098.001", "TA0004:T1098.001"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "The password of a Falcon user was changed.";
  defaultRunbook =
    "1. If users changed their own passwords, ask whether it was them. " +
    "2. If one user set another's, ask both for the reason. " +
    "3. If it is not explained, suspend both and reset their passwords and second factors. " +
    "4. Review sign-ins of the target since.";

  when: When = { "event.OperationName": "changePassword" };

  rule(event: PantherEvent) {
    return auditSucceeded(event);
  }

  title(event: PantherEvent) {
    if (isOwn(event)) return `[${auditUser(event)}] changed their own Falcon password`;
    return `[${auditUser(event)}] changed the Falcon password of [${target(event)}]`;
  }

  severity(event: PantherEvent): SeverityOrDefault {
    return isOwn(event) ? "INFO" : "DEFAULT";
  }

  alertContext(event: PantherEvent): AlertContext {
    return csAlertContext(event);
  }
}
