import { type AlertContext, type PantherEvent, Severity, type SeverityOrDefault } from "@pypanther/core";
import { snykActor, snykAlertContext, snykOperation, snykRoleAfter, snykScope } from "@pypanther/helpers/snyk";
import { SnykAuditRule } from "@pypanther/helpers/snyk-audit-rule";

/** A Snyk role was created or edited, or somebody was given or lost one. */
export class SnykRoleChange extends SnykAuditRule {
  id = "Snyk.Role.Change-prototype";
  displayName = "Snyk Role Change";
  tags = ["Snyk"];
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "A role, or the role of a user, was created, changed or removed in Snyk. With a stronger role an attacker can " +
    "read or hide more findings.";
  defaultRunbook =
    "1. Compare the new role under content in the event with what the user's job needs. " +
    "2. Look for the access request behind the change. " +
    "3. Take the role back if there is no request. " +
    "4. Review in the audit log which projects, tokens and ignores the user touched since, and undo those changes.";
  defaultReference = "https://docs.snyk.io/snyk-admin/manage-users-and-permissions/member-roles";
  summaryAttributes = ["event"];

  actions: string[] = [
    "group.role.create",
    "group.role.edit",
    "group.user.role.create",
    "group.user.role.delete",
    "group.user.role.edit",
    "org.user.role.create",
    "org.user.role.delete",
    "org.user.role.details.edit",
    "org.user.role.edit",
    "org.user.role.permissions.edit",
  ];

  title(event: PantherEvent) {
    return `${snykActor(event)} changed a Snyk role: ${snykScope(event)} ${snykOperation(event, -1)}`;
  }

  severity(event: PantherEvent): SeverityOrDefault {
    return snykRoleAfter(event) === "ADMIN" ? "CRITICAL" : "MEDIUM";
  }

  alertContext(event: PantherEvent): AlertContext {
    const role = snykRoleAfter(event);
    return { ...snykAlertContext(event), ...(role && { role_permission: role }) };
  }
}
