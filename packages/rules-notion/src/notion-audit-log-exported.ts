import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { notionAlertContext, notionUserTitle, notionWorkspaceTitle } from "@pypanther/helpers/notion";
import { titleValue } from "@pypanther/helpers/title-value";

/** The audit log of a Notion workspace was exported. */
export class NotionAuditLogExported extends Rule {
  id = "Notion.Audit.Log.Exported-prototype";
  displayName = "Notion Audit Log Exported";
  logTypes = [LogType.NOTION_AUDIT_LOGS];
  tags = ["Notion", "Data Security", "Data Exfiltration"];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "The audit log of a Notion workspace was exported. It tells an attacker what is logged and who the " +
    "administrators are.";
  defaultRunbook =
    "1. Check whether an audit or an investigation needs the log. " +
    "2. Look at what else the account did on that day. " +
    "3. Suspend the account and find out where the file is if nobody planned the export.";
  defaultReference = "https://www.notion.so/help/audit-log#export-your-audit-log";

  when: When = { "event.type": "workspace.audit_log_exported" };

  title(event: PantherEvent) {
    const days = titleValue(event.text("event", "details", "duration_in_days"), "an unknown number of");
    return `${notionUserTitle(event)} exported ${days} days of the audit log of the Notion workspace ${notionWorkspaceTitle(event)}`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return notionAlertContext(event);
  }
}
