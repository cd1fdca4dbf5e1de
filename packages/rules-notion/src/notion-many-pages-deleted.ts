import {
  type AlertContext,
  LogType,
  type PantherEvent,
  Rule,
  type RuleStatus,
  Severity,
  type When,
} from "@pypanther/core";
import { notionAlertContext, notionPageId, notionUser } from "@pypanther/helpers/notion";

/** A user deleted many Notion pages within an hour, as someone does who wants to do harm on the way out. */
export class NotionManyPagesDeleted extends Rule {
  id = "Notion.Many.Pages.Deleted-prototype";
  displayName = "Notion Many Pages Deleted [Deprecated]";
  enabled = false;
  status: RuleStatus = "Deprecated";
  logTypes = [LogType.NOTION_AUDIT_LOGS];
  tags = ["Notion", "Data Security", "Data Destruction", "Deprecated"];
  threshold = 10;
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "The number of Notion pages that were deleted in an hour is unusually high.";
  defaultRunbook =
    "1. Ask the user what they are cleaning up. " +
    "2. Restore the pages from the trash if nobody knows of it. " +
    "3. Suspend the account until it is clear who used it.";
  defaultReference = "https://www.notion.so/help/duplicate-delete-and-restore-content";

  when: When = { "event.type": "page.deleted" };

  title(event: PantherEvent) {
    return `Notion user [${notionUser(event)}] deleted many pages`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return { ...notionAlertContext(event), page_id: notionPageId(event) };
  }
}
