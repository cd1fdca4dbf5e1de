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
import { auditText, auditUser, auditUserTitle, csAlertContext } from "@pypanther/helpers/crowdstrike-event-streams";
import { titleValue } from "@pypanther/helpers/title-value";

function isDeletion(event: PantherEvent): boolean {
  return event.deepGet("event", "OperationName") === "DeleteAllowlistGroup";
}

/** An IP allowlist of the Falcon console was deleted or disabled. */
export class CrowdstrikeAllowlistRemoved extends Rule {
  id = "Crowdstrike.AllowlistRemoved-prototype";
  displayName = "Crowdstrike Allowlist Removed";
  logTypes = [LogType.CROWDSTRIKE_EVENT_STREAMS];
  reports: Reports = { "MITRE ATT&CK": ["TA0040:T1531"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "An IP allowlist of the Falcon console was deleted or disabled. Stolen credentials may work from more " +
    "addresses.";
  defaultRunbook =
    "1. Find the approved change behind it. " +
    "2. Look for sign-ins to Falcon from new addresses since. " +
    "3. Read Falcon's audit log for other protections that the user removed. " +
    "4. Restore the allowlist and suspend the user if the change was not approved.";

  when: When = { "event.OperationName": ["DeleteAllowlistGroup", "UpdateAllowlistGroup"] };

  rule(event: PantherEvent) {
    const wasDisabled = auditText(event, "active") === "false" && auditText(event, "old_active") === "true";
    return isDeletion(event) || wasDisabled;
  }

  title(event: PantherEvent) {
    const change = isDeletion(event) ? "deleted" : "disabled";
    return `Falcon IP allowlist ${titleValue(auditText(event, "group_name"), "an unknown group")} ${change} by ${auditUserTitle(event)}`;
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
