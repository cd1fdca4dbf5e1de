import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { notionAlertContext, notionPageId, notionPageTitle, notionUserTitle } from "@pypanther/helpers/notion";
import { titleValue } from "@pypanther/helpers/title-value";

/** A guest was added to a Notion page, or the guest's rights were changed. */
export class NotionPagePermsGuestPermsChanged extends Rule {
  id = "Notion.PagePerms.GuestPermsChanged-prototype";
  displayName = "Notion Page Guest Permissions Changed";
  logTypes = [LogType.NOTION_AUDIT_LOGS];
  tags = ["Notion", "Data Security", "Information Disclosure"];
  defaultSeverity = Severity.LOW;
  defaultDescription =
    "A guest was added to a Notion page, or the guest's rights were changed. Somebody outside the company can " +
    "read it.";
  defaultRunbook =
    "1. Find out who the guest is and what the page and those below it contain. " +
    "2. Ask the person who shared it what it is for. " +
    "3. Remove the guest if the page is not meant for outsiders.";
  defaultReference = "https://www.notion.so/help/sharing-and-permissions";

  when: When = { "event.type": () => this.eventTypes };

  /** The events that give a guest rights on a page. */
  eventTypes: string[] = ["page.permissions.guest_role_added", "page.permissions.guest_role_updated"];

  title(event: PantherEvent) {
    const isNew = event.string("event", "type") === "page.permissions.guest_role_added";
    const change = isNew ? "added the guest" : "changed the rights of the guest";
    const guest = titleValue(event.string("event", "details", "entity", "person", "email"), "of unknown name");
    return `${notionUserTitle(event)} ${change} ${guest} on the Notion page ${notionPageTitle(event)}`;
  }

  alertContext(event: PantherEvent): AlertContext {
    const details = event.reader("event", "details");
    return {
      ...notionAlertContext(event),
      page_id: notionPageId(event),
      guest: details.deepGet("entity", "person", "email") ?? "<NO_USER_FOUND>",
      new_permission: details.deepGet("new_permission") ?? "<UNKNOWN PERMISSION>",
      old_permission: details.deepGet("old_permission") ?? "<UNKNOWN PERMISSION>",
    };
  }
}
