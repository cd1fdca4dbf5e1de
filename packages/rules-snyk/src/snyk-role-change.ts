import { type AlertContext, type PantherEvent, Severity, type SeverityOrDefault } from "@pypanther/core";
import { snykActor, snykAlertContext, snykOperation, snykRoleAfter, snykScope } from "@pypanther/helpers/snyk";
import { SnykAuditRule } from "@pypanther/helpers/snyk-audit-rule";

/** A role was changed or handed to somebody, who may now see or silence more findings. */
export class SnykRoleChange extends SnykAuditRule {
  id = "Snyk.Role.Change-prototype";
  displayName = "Snyk Role Change";
  tags = ["Snyk"];
  defaultSeverity = Severity.HIGH;
  defaultDescription = "A Snyk role, or the role of a user, was created, changed or removed.";
  defaultRunbook =
    "1. Compare the new role with what the user's job calls for. " +
    "2. Find the access request that covers it. " +
    "3. Take the role back when there is none. " +
    "4. Read the audit log for projects, tokens and ignores the user touched since.";
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
    return `Snyk role changed: [${snykScope(event)}] [${snykOperation(event, -1)}] by [${snykActor(event)}]`;
  }

  severity(event: PantherEvent): SeverityOrDefault {
    return snykRoleAfter(event) === "ADMIN" ? "CRITICAL" : "MEDIUM";
  }

  alertContext(event: PantherEvent): AlertContext {
    const role = snykRoleAfter(event);
    return { ...snykAlertContext(event), ...(role && { role_permission: role }) };
  }
}
