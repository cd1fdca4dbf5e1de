import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { notionAlertContext, notionPageId, notionUser } from "@pypanther/helpers/notion";

/** A user exported many Notion pages within an hour, which is how knowledge leaves the company. */
export class NotionManyPagesExported extends Rule {
  id = "Notion.Many.Pages.Exported-prototype";
  displayName = "Notion Many Pages Exported";
  logTypes = [LogType.NOTION_AUDIT_LOGS];
  tags = ["Notion", "Data Security", "Data Exfiltration"];
  threshold = 10;
  defaultSeverity = Severity.HIGH;
  defaultDescription = "The number of Notion pages that were exported in an hour is unusually high.";
  defaultRunbook =
    "1. List the exported pages and judge what they disclose. " +
    "2. Ask the user and their lead for the reason. " +
    "3. Suspend the account if there is none and secure the device that got the files. " +
    "4. Bring in legal when customers or staff are named in the pages.";
  defaultReference = "https://www.notion.so/help/export-your-content";

  when: When = { "event.type": "page.exported" };

  title(event: PantherEvent) {
    return `Notion user [${notionUser(event)}] exported many pages`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return { ...notionAlertContext(event), page_id: notionPageId(event) };
  }
}
