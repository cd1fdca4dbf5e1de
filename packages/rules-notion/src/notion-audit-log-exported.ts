import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { notionAlertContext, notionUser, notionWorkspaceId } from "@pypanther/helpers/notion";

/** The audit log of a Notion workspace was exported; it tells an intruder what is watched and who matters. */
export class NotionAuditLogExported extends Rule {
  id = "Notion.Audit.Log.Exported-prototype";
  displayName = "Notion Audit Log Exported";
  logTypes = [LogType.NOTION_AUDIT_LOGS];
  tags = ["Notion", "Data Security", "Data Exfiltration"];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "Somebody exported the audit log of a Notion workspace.";
  defaultRunbook =
    "1. Check whether an audit or an investigation needs the log. " +
    "2. If none does, suspend the account and find out where the file went. " +
    "3. Look at what else the account did on that day.";
  defaultReference = "https://www.notion.so/help/audit-log#export-your-audit-log";

  when: When = { "event.type": "workspace.audit_log_exported" };

  title(event: PantherEvent) {
    const days = event.text("event", "details", "duration_in_days") || "<NO_DURATION_IN_DAYS_FOUND>";
    return `[${notionUser(event)}] exported [${days}] days of the audit log of the Notion workspace [${notionWorkspaceId(event)}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return notionAlertContext(event);
  }
}
