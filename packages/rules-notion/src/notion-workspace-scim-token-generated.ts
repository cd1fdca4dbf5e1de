import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { notionAlertContext, notionUser, notionWorkspaceId } from "@pypanther/helpers/notion";

/** A SCIM token was made for a Notion workspace; whoever holds it adds and removes members at will. */
export class NotionWorkspaceSCIMTokenGenerated extends Rule {
  id = "Notion.Workspace.SCIM.Token.Generated-prototype";
  displayName = "Notion SCIM Token Generated";
  logTypes = [LogType.NOTION_AUDIT_LOGS];
  tags = ["Notion", "Application Security", "Supply Chain Attack"];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "A token for managing the members of a Notion workspace by SCIM was generated.";
  defaultRunbook =
    "1. Ask the identity team whether they are connecting a provider. " +
    "2. Revoke the token if they are not. " +
    "3. Check the members that were added, changed or removed since.";
  defaultReference = "https://www.notion.so/help/provision-users-and-groups-with-scim";

  when: When = { "event.type": "workspace.scim_token_generated" };

  title(event: PantherEvent) {
    return `[${notionUser(event)}] generated a SCIM token for the Notion workspace [${notionWorkspaceId(event)}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return notionAlertContext(event);
  }
}
