import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { notionAlertContext, notionUser } from "@pypanther/helpers/notion";

/** A Notion page was published; anyone who has or guesses its link can read it. */
export class NotionPageSharedToWeb extends Rule {
  id = "Notion.PageSharedToWeb-prototype";
  displayName = "Notion Page Published to Web";
  logTypes = [LogType.NOTION_AUDIT_LOGS];
  tags = ["Notion", "Data Security", "Information Disclosure"];
  defaultSeverity = Severity.LOW;
  defaultDescription = "A Notion page was shared to the web.";
  defaultRunbook =
    "1. Open the page without signing in and read what the world can read. " +
    "2. Unpublish it if it was not written for the public. " +
    "3. Tell the person who published it how to share with single people.";
  defaultReference = "https://www.notion.so/help/public-pages-and-web-publishing";

  when: When = { "event.type": () => this.eventTypes };

  /** The events that publish a page. */
  eventTypes: string[] = [
    "page.permissions.shared_to_public_role_added",
    "page.permissions.shared_to_public_role_updated",
  ];

  title(event: PantherEvent) {
    const page = event.string("event", "details", "page_name") || "<NO_PAGE_NAME_FOUND>";
    return `[${notionUser(event)}] published the Notion page [${page}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return {
      ...notionAlertContext(event),
      page_name: event.deepGet("event", "details", "page_name") ?? "<NO_PAGE_NAME_FOUND>",
    };
  }
}
