import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { notionAlertContext, notionPageId, notionUserTitle } from "@pypanther/helpers/notion";

/** A Notion user exported ten or more pages within an hour. */
export class NotionManyPagesExported extends Rule {
  id = "Notion.Many.Pages.Exported-prototype";
  displayName = "Notion Many Pages Exported";
  logTypes = [LogType.NOTION_AUDIT_LOGS];
  tags = ["Notion", "Data Security", "Data Exfiltration"];
  threshold = 10;
  defaultSeverity = Severity.HIGH;
  defaultDescription = "A Notion user exported ten or more pages within an hour. Somebody may be taking data out.";
  defaultRunbook =
    "1. List the exported pages and check what they contain. " +
    "2. Ask the user and their lead for the reason. " +
    "3. Suspend the account if there is none, and secure the device that got the files. " +
    "4. Tell the legal department if the pages have data about customers or staff.";
  defaultReference = "https://www.notion.so/help/export-your-content";

  when: When = { "event.type": "page.exported" };

  title(event: PantherEvent) {
    return `${notionUserTitle(event)} exported many Notion pages`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return { ...notionAlertContext(event), page_id: notionPageId(event) };
  }
}
