import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { notionAlertContext, notionUserTitle } from "@pypanther/helpers/notion";
import { titleValue } from "@pypanther/helpers/title-value";

/** A user became owner of a Notion teamspace. */
export class NotionTeamspaceOwnerAdded extends Rule {
  id = "Notion.TeamspaceOwnerAdded-prototype";
  displayName = "Notion Teamspace Owner Added";
  logTypes = [LogType.NOTION_AUDIT_LOGS];
  tags = ["Notion", "Privilege Escalation"];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "A user became owner of a Notion teamspace. Owners control its members, settings and pages.";
  defaultRunbook =
    "1. Ask the other owners whether they agreed. " +
    "2. Check which settings and members the new owner changed. " +
    "3. Take the role away if the owners did not agree, and check the account that gave it.";

  when: When = [
    { "event.type": "teamspace.permissions.member_added", "event.details.role": "owner" },
    { "event.type": "teamspace.permissions.member_role_updated", "event.details.new_role": "owner" },
  ];

  title(event: PantherEvent) {
    const member = titleValue(event.string("event", "details", "member", "person", "email"), "an unknown member");
    const teamspace = titleValue(event.string("event", "details", "target", "name"), "of unknown name");
    return `${notionUserTitle(event)} made ${member} owner of the Notion teamspace ${teamspace}`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return notionAlertContext(event);
  }
}
