import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import {
  notionAlertContext,
  notionUserTitle,
  notionWorkspaceId,
  notionWorkspaceTitle,
} from "@pypanther/helpers/notion";
import { titleValue } from "@pypanther/helpers/title-value";

/** A public home page was added to a Notion workspace. */
export class NotionWorkspacePublicPageAdded extends Rule {
  id = "Notion.Workspace.Public.Page.Added-prototype";
  displayName = "Notion Workspace public page added";
  logTypes = [LogType.NOTION_AUDIT_LOGS];
  tags = ["Notion", "Data Security", "Information Disclosure"];
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "A public home page was added to a Notion workspace. It may show or link to content that is not meant for " +
    "the public.";
  defaultRunbook =
    "1. Open the page without signing in and follow its links. " +
    "2. Ask the owner of the workspace whether it is wanted. " +
    "3. Remove the page if it is not wanted, and handle confidential content as leaked.";
  defaultReference = "https://www.notion.so/help/public-pages-and-web-publishing";

  when: When = { "event.type": "workspace.settings.public_homepage_added" };

  title(event: PantherEvent) {
    const user = notionUserTitle(event);
    const page = titleValue(publicPageId(event), "of unknown id");
    const workspace = notionWorkspaceTitle(event);
    return `${user} added the public home page ${page} to the Notion workspace ${workspace}`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return {
      ...notionAlertContext(event),
      workspace_id: notionWorkspaceId(event),
      page_id: publicPageId(event) || "<NO_DATABASE_ID_FOUND>",
    };
  }
}

function publicPageId(event: PantherEvent): string {
  const addition = event.reader("event", "workspace.settings.public_homepage_added");
  return addition.text("new_public_page", "database_id");
}
