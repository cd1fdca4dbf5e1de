import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { notionAlertContext, notionUser, notionWorkspaceId } from "@pypanther/helpers/notion";

/** All content of a Notion workspace was exported, so one file holds everything the company wrote there. */
export class NotionWorkspaceExported extends Rule {
  id = "Notion.Workspace.Exported-prototype";
  displayName = "Notion Workspace Exported";
  logTypes = [LogType.NOTION_AUDIT_LOGS];
  tags = ["Notion", "Data Security", "Data Exfiltration"];
  defaultSeverity = Severity.HIGH;
  defaultDescription = "Somebody exported the content of a whole Notion workspace.";
  defaultRunbook =
    "1. Reach the user and the owner of the workspace at once. " +
    "2. If nobody planned a backup or a move, suspend the account and secure its devices. " +
    "3. Find out whether the file was downloaded and from where. " +
    "4. Start your process for a data breach if it was.";
  defaultReference = "https://www.notion.so/help/workspace-settings#export-an-entire-workspace";

  when: When = { "event.type": "workspace.content_exported" };

  title(event: PantherEvent) {
    return `[${notionUser(event)}] exported the content of the Notion workspace [${notionWorkspaceId(event)}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return notionAlertContext(event);
  }
}
