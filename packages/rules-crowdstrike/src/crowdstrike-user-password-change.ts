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
import {
  auditSucceeded,
  auditText,
  auditUserTitle,
  csAlertContext,
} from "@pypanther/helpers/crowdstrike-event-streams";

function target(event: PantherEvent): string {
  return auditText(event, "target_name", "UNKNOWN USER");
}

function isOwn(event: PantherEvent): boolean {
  return event.deepGet("event", "UserId") === target(event);
}

/** The password of a Falcon user was changed. */
export class CrowdstrikeUserPasswordChange extends Rule {
  id = "Crowdstrike.UserPasswordChange-prototype";
  displayName = "Crowdstrike User Password Changed";
  logTypes = [LogType.CROWDSTRIKE_EVENT_STREAMS];
  reports: Reports = { "MITRE ATT&CK": ["TA0003:T1098.001", "TA0004:T1098.001"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "The password of a Falcon user was changed. An attacker changes it to take over or keep the account.";
  defaultRunbook =
    "1. Ask users who changed their own password whether it was them. " +
    "2. Ask both users for the reason if one set the other's. " +
    "3. Review sign-ins of the target since. " +
    "4. Suspend both users and reset their passwords and second factors if nobody can explain it.";

  when: When = { "event.OperationName": "changePassword" };

  rule(event: PantherEvent) {
    return auditSucceeded(event);
  }

  title(event: PantherEvent) {
    if (isOwn(event)) return `${auditUserTitle(event)} changed their own Falcon password`;
    return `${auditUserTitle(event)} changed the Falcon password of [${target(event)}]`;
  }

  severity(event: PantherEvent): SeverityOrDefault {
    return isOwn(event) ? "INFO" : "DEFAULT";
  }

  alertContext(event: PantherEvent): AlertContext {
    return csAlertContext(event);
  }
}
