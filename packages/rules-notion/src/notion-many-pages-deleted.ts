import {
  type AlertContext,
  LogType,
  type PantherEvent,
  Rule,
  type RuleStatus,
  Severity,
  type When,
} from "@pypanther/core";
import { notionAlertContext, notionPageId, notionUserTitle } from "@pypanther/helpers/notion";

/** A Notion user deleted ten or more pages within an hour. */
export class NotionManyPagesDeleted extends Rule {
  id = "Notion.Many.Pages.Deleted-prototype";
  displayName = "Notion Many Pages Deleted [Deprecated]";
  enabled = false;
  status: RuleStatus = "Deprecated";
  logTypes = [LogType.NOTION_AUDIT_LOGS];
  tags = ["Notion", "Data Security", "Data Destruction", "Deprecated"];
  threshold = 10;
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "A Notion user deleted ten or more pages within an hour. It may be sabotage.";
  defaultRunbook =
    "1. Ask the user why they deleted the pages. " +
    "2. Restore the pages from the trash if nobody planned it. " +
    "3. Suspend the account if the deletions were not the user's.";
  defaultReference = "https://www.notion.so/help/duplicate-delete-and-restore-content";

  when: When = { "event.type": "page.deleted" };

  title(event: PantherEvent) {
    return `${notionUserTitle(event)} deleted many Notion pages`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return { ...notionAlertContext(event), page_id: notionPageId(event) };
  }
}
