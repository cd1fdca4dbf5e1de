import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { notionAlertContext, notionUserTitle } from "@pypanther/helpers/notion";
import { titleValue } from "@pypanther/helpers/title-value";

/** A Notion page was published to the web. */
export class NotionPageSharedToWeb extends Rule {
  id = "Notion.PageSharedToWeb-prototype";
  displayName = "Notion Page Published to Web";
  logTypes = [LogType.NOTION_AUDIT_LOGS];
  tags = ["Notion", "Data Security", "Information Disclosure"];
  defaultSeverity = Severity.LOW;
  defaultDescription = "A Notion page was published to the web. Everybody who has its link can read it.";
  defaultRunbook =
    "1. Open the page without signing in and read what is public. " +
    "2. Ask the person who published it whether that was intended. " +
    "3. Unpublish it if it was not, and handle confidential content as leaked.";
  defaultReference = "https://www.notion.so/help/public-pages-and-web-publishing";

  when: When = { "event.type": () => this.eventTypes };

  /** The events that publish a page. */
  eventTypes: string[] = [
    "page.permissions.shared_to_public_role_added",
    "page.permissions.shared_to_public_role_updated",
  ];

  title(event: PantherEvent) {
    const page = titleValue(event.string("event", "details", "page_name"), "of unknown name");
    return `${notionUserTitle(event)} published the Notion page ${page}`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return {
      ...notionAlertContext(event),
      page_name: event.deepGet("event", "details", "page_name") ?? "<NO_PAGE_NAME_FOUND>",
    };
  }
}
