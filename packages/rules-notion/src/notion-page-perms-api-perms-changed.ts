import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { notionAlertContext, notionPageId, notionUser } from "@pypanther/helpers/notion";

/** An integration got access to a Notion page, or other rights on it, and can read it by machine. */
export class NotionPagePermsAPIPermsChanged extends Rule {
  id = "Notion.PagePerms.APIPermsChanged-prototype";
  displayName = "Notion Page API Permissions Changed";
  logTypes = [LogType.NOTION_AUDIT_LOGS];
  tags = ["Notion", "Data Security", "Unapproved 3rd Party Apps"];
  defaultSeverity = Severity.LOW;
  defaultDescription = "The rights of an integration on a Notion page were granted or changed.";
  defaultRunbook =
    "1. Find out which integration it is and who runs it. " +
    "2. Judge whether the page may be shared with it. " +
    "3. Take the access away if not, and check which pages below it were reachable.";
  defaultReference = "https://www.notion.so/help/sharing-and-permissions";

  when: When = { "event.type": () => this.eventTypes };

  /** The events that give an integration rights on a page. */
  eventTypes: string[] = ["page.permissions.integration_role_added", "page.permissions.integration_role_updated"];

  title(event: PantherEvent) {
    return `[${notionUser(event)}] changed the rights of an integration on the Notion page [${notionPageId(event)}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return { ...notionAlertContext(event), page_id: notionPageId(event) };
  }
}
