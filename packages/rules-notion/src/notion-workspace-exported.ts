import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { notionAlertContext, notionUserTitle, notionWorkspaceTitle } from "@pypanther/helpers/notion";

/** The content of a whole Notion workspace was exported. */
export class NotionWorkspaceExported extends Rule {
  id = "Notion.Workspace.Exported-prototype";
  displayName = "Notion Workspace Exported";
  logTypes = [LogType.NOTION_AUDIT_LOGS];
  tags = ["Notion", "Data Security", "Data Exfiltration"];
  defaultSeverity = Severity.HIGH;
  defaultDescription = "The content of a whole Notion workspace was exported. Somebody may be taking all of it out.";
  defaultRunbook =
    "1. Ask the user and the owner of the workspace at once whether this was planned. " +
    "2. Suspend the account and secure its devices if it was not. " +
    "3. Find out whether the file was downloaded and from where. " +
    "4. Handle it as a data breach if the file was downloaded.";
  defaultReference = "https://www.notion.so/help/workspace-settings#export-an-entire-workspace";

  when: When = { "event.type": "workspace.content_exported" };

  title(event: PantherEvent) {
    return `${notionUserTitle(event)} exported the content of the Notion workspace ${notionWorkspaceTitle(event)}`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return notionAlertContext(event);
  }
}
