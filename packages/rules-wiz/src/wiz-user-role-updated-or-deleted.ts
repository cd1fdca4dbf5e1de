import { type PantherEvent, type Reports, Severity, type SeverityOrDefault } from "@pypanther/core";
import { WizAuditRule } from "@pypanther/helpers/wiz-audit-rule";

/** A Wiz user role was changed or deleted. */
export class WizUserRoleUpdatedOrDeleted extends WizAuditRule {
  id = "Wiz.User.Role.Updated.Or.Deleted-prototype";
  displayName = "Wiz User Role Updated Or Deleted";
  reports: Reports = { "MITRE ATT&CK": ["TA0003:T1098.001"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "A Wiz user role was changed or deleted. All users with the role get or lose its rights.";
  defaultRunbook =
    "1. Read which permissions changed and who has the role. " +
    "2. Ask the tenant's owner whether the change was planned. " +
    "3. Restore the role if it was not, and review what its holders did since.";
  defaultReference = "https://www.wiz.io/blog/cloud-security-custom-roles-democratization";

  suspiciousActions: string[] = ["DeleteUserRole", "UpdateUserRole"];

  severity(event: PantherEvent): SeverityOrDefault {
    return event.string("action").includes("Delete") ? Severity.HIGH : "DEFAULT";
  }
}
