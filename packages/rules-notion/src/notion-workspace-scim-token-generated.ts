import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { notionAlertContext, notionUserTitle, notionWorkspaceTitle } from "@pypanther/helpers/notion";

/** A SCIM token was generated for a Notion workspace. */
export class NotionWorkspaceSCIMTokenGenerated extends Rule {
  id = "Notion.Workspace.SCIM.Token.Generated-prototype";
  displayName = "Notion SCIM Token Generated";
  logTypes = [LogType.NOTION_AUDIT_LOGS];
  tags = ["Notion", "Application Security", "Supply Chain Attack"];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "A SCIM token was generated for a Notion workspace. Whoever has it can add and remove members.";
  defaultRunbook =
    "1. Ask the identity team whether they are connecting an identity provider. " +
    "2. Check which members were added, changed or removed since. " +
    "3. Revoke the token if nobody needs it, and undo those changes.";
  defaultReference = "https://www.notion.so/help/provision-users-and-groups-with-scim";

  when: When = { "event.type": "workspace.scim_token_generated" };

  title(event: PantherEvent) {
    return `${notionUserTitle(event)} generated a SCIM token for the Notion workspace ${notionWorkspaceTitle(event)}`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return notionAlertContext(event);
  }
}
