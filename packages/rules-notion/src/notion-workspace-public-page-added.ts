import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { notionAlertContext, notionUser, notionWorkspaceId } from "@pypanther/helpers/notion";

/** A Notion workspace has a public home page, which strangers find first and which may link to more than it should. */
export class NotionWorkspacePublicPageAdded extends Rule {
  id = "Notion.Workspace.Public.Page.Added-prototype";
  displayName = "Notion Workspace public page added";
  logTypes = [LogType.NOTION_AUDIT_LOGS];
  tags = ["Notion", "Data Security", "Information Disclosure"];
  defaultSeverity = Severity.INFO;
  defaultDescription = "A public home page was added to a Notion workspace.";
  defaultRunbook =
    "1. Open the page as a stranger and follow its links. " +
    "2. Ask the owner of the workspace whether it is wanted. " +
    "3. Remove it if not, and see what search engines picked up.";
  defaultReference = "https://www.notion.so/help/public-pages-and-web-publishing";

  when: When = { "event.type": "workspace.settings.public_homepage_added" };

  title(event: PantherEvent) {
    const user = notionUser(event, "<NO_EMAIL_FOUND>");
    const workspace = notionWorkspaceId(event);
    return `[${user}] added the public home page [${publicPage(event)}] to the Notion workspace [${workspace}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return {
      ...notionAlertContext(event),
      workspace_id: notionWorkspaceId(event),
      page_id: publicPage(event),
    };
  }
}

function publicPage(event: PantherEvent): string {
  const addition = event.reader("event", "workspace.settings.public_homepage_added");
  return addition.text("new_public_page", "database_id") || "<NO_DATABASE_ID_FOUND>";
}
