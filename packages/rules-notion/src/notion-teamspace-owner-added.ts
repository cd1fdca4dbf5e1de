import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { notionAlertContext, notionUser } from "@pypanther/helpers/notion";

/** A Notion teamspace has one more owner, who decides on its members, settings and pages. */
export class NotionTeamspaceOwnerAdded extends Rule {
  id = "Notion.TeamspaceOwnerAdded-prototype";
  displayName = "Notion Teamspace Owner Added";
  logTypes = [LogType.NOTION_AUDIT_LOGS];
  tags = ["Notion", "Privilege Escalation"];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "A user was made owner of a Notion teamspace, as a new member or by promotion.";
  defaultRunbook =
    "1. Ask the other owners whether they agreed. " +
    "2. Take the role away if they did not, and look at the account that gave it. " +
    "3. Check the settings and members that the new owner changed.";

  when: When = [
    { "event.type": "teamspace.permissions.member_added", "event.details.role": "owner" },
    { "event.type": "teamspace.permissions.member_role_updated", "event.details.new_role": "owner" },
  ];

  title(event: PantherEvent) {
    const member = event.string("event", "details", "member", "person", "email") || "NO_MEMBER_FOUND";
    const teamspace = event.string("event", "details", "target", "name") || "NO_TEAMSPACE_FOUND";
    return `[${notionUser(event, "NO_ACTOR_FOUND")}] made [${member}] owner of the Notion teamspace [${teamspace}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return notionAlertContext(event);
  }
}
