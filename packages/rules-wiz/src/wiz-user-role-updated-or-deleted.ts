import { type PantherEvent, type Reports, Severity, type SeverityOrDefault } from "@pypanther/core";
import { WizAuditRule } from "@pypanther/helpers/wiz-audit-rule";

/** Roles bound what users may do in Wiz; loosening or deleting one shifts power for all who hold it. */
export class WizUserRoleUpdatedOrDeleted extends WizAuditRule {
  id = "Wiz.User.Role.Updated.Or.Deleted-prototype";
  displayName = "Wiz User Role Updated Or Deleted";
  reports: Reports = { "MITRE ATT&CK": ["TA0003:T1098.001"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "A user role of the Wiz tenant was edited or deleted.";
  defaultRunbook =
    "1. See which permissions changed and who holds the role. " +
    "2. Verify with the tenant's owner that this was intended. " +
    "3. Set the role back otherwise and examine what its holders did with the new permissions.";
  defaultReference = "https://www.wiz.io/blog/cloud-security-custom-roles-democratization";

  suspiciousActions: string[] = ["DeleteUserRole", "UpdateUserRole"];

  severity(event: PantherEvent): SeverityOrDefault {
    return event.string("action").includes("Delete") ? Severity.HIGH : "DEFAULT";
  }
}
