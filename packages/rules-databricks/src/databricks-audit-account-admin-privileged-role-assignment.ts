import { type PantherEvent, type Reports, type RuleStatus, Severity, type When } from "@pypanther/core";
import { extractGroupIdentifier } from "@pypanther/helpers/databricks";
import { DatabricksAdminGrantRule } from "@pypanther/helpers/databricks-admin-grant-rule";
import {
  databricksActorTitle,
  databricksPrincipal,
  databricksPrincipalTitle,
  databricksSucceeded,
} from "@pypanther/helpers/databricks-request";

/** Administrative rights over the Databricks account were assigned, or an attempt to do so was refused. */
export class DatabricksAuditAccountAdminPrivilegedRoleAssignment extends DatabricksAdminGrantRule {
  id = "Databricks.Audit.AccountAdminPrivilegedRoleAssignment-prototype";
  displayName = "Databricks Account Admin Privileged Role Assignment";
  status: RuleStatus = "Experimental";
  tags = ["Databricks", "Privilege Escalation", "Persistence"];
  reports: Reports = { "MITRE ATT&CK": ["TA0004:T1098", "TA0003:T1136"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "Administrative rights over the Databricks account were assigned, or an attempt to do so was refused. They " +
    "allow changes in every workspace of the account.";
  defaultRunbook =
    "1. Confirm the assignment with both the actor and the new administrator. " +
    "2. Take the rights away again if it was not approved. " +
    "3. Look for users, tokens and network settings that the principal changed since. " +
    "4. Have the actor's account examined when the attempt was refused.";
  defaultReference =
    "https://github.com/databricks-solutions/cybersec-workspace-detection-app/blob/main/base/detections/event-based/account_admin_privileged_role_assignment.py";
  summaryAttributes = ["actor", "target_principal", "principal_type"];

  when: When = { auditLevel: "ACCOUNT_LEVEL" };

  title(event: PantherEvent) {
    const act = databricksSucceeded(event) ? "made" : "tried to make";
    const groupName = extractGroupIdentifier(event);
    const group = groupName === null ? "" : ` via [${groupName}]`;
    return `${databricksActorTitle(event)} ${act} ${databricksPrincipalTitle(event)} Databricks account admin${group}`;
  }

  dedup(event: PantherEvent) {
    return databricksPrincipal(event, "unknown");
  }
}
