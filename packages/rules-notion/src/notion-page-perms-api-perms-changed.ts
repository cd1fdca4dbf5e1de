import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { notionAlertContext, notionPageId, notionPageTitle, notionUserTitle } from "@pypanther/helpers/notion";

/** An integration got rights on a Notion page, or other ones than before. */
export class NotionPagePermsAPIPermsChanged extends Rule {
  id = "Notion.PagePerms.APIPermsChanged-prototype";
  displayName = "Notion Page API Permissions Changed";
  logTypes = [LogType.NOTION_AUDIT_LOGS];
  tags = ["Notion", "Data Security", "Unapproved 3rd Party Apps"];
  defaultSeverity = Severity.LOW;
  defaultDescription =
    "An integration got rights on a Notion page, or other ones than before. It can read the page, and perhaps " +
    "change it.";
  defaultRunbook =
    "1. Find out which integration it is and who runs it. " +
    "2. Check with the page's owner whether it may be shared with the integration. " +
    "3. Take the access away if it may not, and check which pages below it could be read.";
  defaultReference = "https://www.notion.so/help/sharing-and-permissions";

  when: When = { "event.type": () => this.eventTypes };

  /** The events that give an integration rights on a page. */
  eventTypes: string[] = ["page.permissions.integration_role_added", "page.permissions.integration_role_updated"];

  title(event: PantherEvent) {
    return `${notionUserTitle(event)} changed the rights of an integration on the Notion page ${notionPageTitle(event)}`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return { ...notionAlertContext(event), page_id: notionPageId(event) };
  }
}
