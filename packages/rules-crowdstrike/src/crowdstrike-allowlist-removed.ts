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
import { auditText, auditUser, csAlertContext } from "@pypanther/helpers/crowdstrike-event-streams";

function isDeletion(event: PantherEvent): boolean {
  return event.deepGet("event", "OperationName") === "DeleteAllowlistGroup";
}

/** A list of addresses from which Falcon may be used was deleted or turned off, so more of the world may sign in. */
export class CrowdstrikeAllowlistRemoved extends Rule {
  id = "Crowdstrike.AllowlistRemoved-prototype";
  displayName = "Crowdstrike Allowlist Removed";
  logTypes = [LogType.CROWDSTRIKE_EVENT_STREAMS];
  reports: Reports = { "MITRE ATT&CK": ["TA0040:T1531"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "An IP allowlist of the Falcon console was deleted or disabled.";
  defaultRunbook =
    "1. Find the approved change: a list is more often replaced than dropped. " +
    "2. If there is none, put the allowlist back and suspend the user. " +
    "3. Look for sign-ins to Falcon from new addresses since. " +
    "4. Read Falcon's audit log for other protections that the user took away.";

  when: When = { "event.OperationName": ["DeleteAllowlistGroup", "UpdateAllowlistGroup"] };

  rule(event: PantherEvent) {
    const wasDisabled = auditText(event, "active") === "false" && auditText(event, "old_active") === "true";
    return isDeletion(event) || wasDisabled;
  }

  title(event: PantherEvent) {
    const change = isDeletion(event) ? "deleted" : "disabled";
    return `Falcon IP allowlist [${auditText(event, "group_name", "UNKNOWN_GROUP")}] ${change} by [${auditUser(event)}]`;
  }

  dedup(event: PantherEvent) {
    return `${auditUser(event)}-${auditText(event, "group_name", "UNKNOWN_GROUP")}`;
  }

  severity(event: PantherEvent): SeverityOrDefault {
    return isDeletion(event) && auditText(event, "enabled") === "false" ? "INFO" : "DEFAULT";
  }

  alertContext(event: PantherEvent): AlertContext {
    return csAlertContext(event);
  }
}
