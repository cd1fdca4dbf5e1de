import { type PantherEvent, Severity, type SeverityOrDefault } from "@pypanther/core";
import { snykActor, snykOperation, snykRoleAfter, snykScope } from "@pypanther/helpers/snyk";
import { SnykAuditRule } from "@pypanther/helpers/snyk-audit-rule";

/** Whom single sign-on or provisioning adds is both the actor and the one added. */
function joinedByThemselves(event: PantherEvent): boolean {
  const added = event.text("content", "userPublicId") || "<NO_CONTENT_UID>";
  return event.string("event").endsWith(".user.add") && added === (event.text("userId") || "<NO_USERID>");
}

/** Members of Snyk changed: a new one sees the company's weaknesses, a removed one no longer mends them. */
export class SnykUserManagement extends SnykAuditRule {
  id = "Snyk.User.Management-prototype";
  displayName = "Snyk User Management";
  tags = ["Snyk"];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "Somebody joined or left Snyk, or was invited to it.";
  defaultRunbook =
    "1. Match the change with an onboarding, a move or an offboarding. " +
    "2. For an invitation without one, find out who the address belongs to. " +
    "3. Undo it, and look at what the user saw or changed meanwhile.";
  defaultReference = "https://docs.snyk.io/snyk-admin/manage-users-and-permissions/member-roles";
  summaryAttributes = ["event"];

  actions: string[] = [
    "group.user.add",
    "group.user.provision.accept",
    "group.user.provision.create",
    "group.user.provision.delete",
    "group.user.remove",
    "org.user.add",
    "org.user.invite",
    "org.user.invite.accept",
    "org.user.invite.revoke",
    "org.user.invite_link.accept",
    "org.user.invite_link.create",
    "org.user.invite_link.revoke",
    "org.user.leave",
    "org.user.provision.accept",
    "org.user.provision.create",
    "org.user.provision.delete",
    "org.user.remove",
  ];

  rule(event: PantherEvent) {
    return !joinedByThemselves(event);
  }

  title(event: PantherEvent) {
    return `Snyk user management: [${snykScope(event)}] [${snykOperation(event, 2)}] by [${snykActor(event)}]`;
  }

  severity(event: PantherEvent): SeverityOrDefault {
    return snykRoleAfter(event) === "ADMIN" ? "CRITICAL" : "MEDIUM";
  }
}
