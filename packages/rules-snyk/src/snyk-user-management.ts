import { type PantherEvent, Severity, type SeverityOrDefault } from "@pypanther/core";
import { snykActor, snykOperation, snykRoleAfter, snykScope } from "@pypanther/helpers/snyk";
import { SnykAuditRule } from "@pypanther/helpers/snyk-audit-rule";

/** Whom single sign-on or provisioning adds is both the actor and the one added. */
function joinedByThemselves(event: PantherEvent): boolean {
  const added = event.text("content", "userPublicId") || "<NO_CONTENT_UID>";
  return event.string("event").endsWith(".user.add") && added === (event.text("userId") || "<NO_USERID>");
}

/** A user joined or left a Snyk group or organisation, or was invited to it. */
export class SnykUserManagement extends SnykAuditRule {
  id = "Snyk.User.Management-prototype";
  displayName = "Snyk User Management";
  tags = ["Snyk"];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A user was added to, removed from or invited to a Snyk group or organisation. A new member can read the " +
    "company's known vulnerabilities.";
  defaultRunbook =
    "1. Compare the change with the current joiners, movers and leavers. " +
    "2. Find out whom the address belongs to if it was an invitation without a request. " +
    "3. Undo the change if nobody requested it, and review what the user saw or changed.";
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
    return `${snykActor(event)} changed Snyk users: ${snykScope(event)} ${snykOperation(event, 2)}`;
  }

  severity(event: PantherEvent): SeverityOrDefault {
    return snykRoleAfter(event) === "ADMIN" ? "CRITICAL" : "MEDIUM";
  }
}
