import {
  type AlertContext,
  type PantherEvent,
  type Reports,
  type RuleStatus,
  Severity,
  type When,
} from "@pypanther/core";
import { extractGroupIdentifier } from "@pypanther/helpers/databricks";
import { DatabricksAdminGrantRule } from "@pypanther/helpers/databricks-admin-grant-rule";
import {
  databricksActorTitle,
  databricksPrincipal,
  databricksPrincipalTitle,
  databricksSucceeded,
  databricksWorkspace,
  databricksWorkspaceTitle,
} from "@pypanther/helpers/databricks-request";

/** Administrative rights in a Databricks workspace were assigned, or an attempt to do so was refused. */
export class DatabricksAuditWorkspaceAdminPrivilegedRoleAssignment extends DatabricksAdminGrantRule {
  id = "Databricks.Audit.WorkspaceAdminPrivilegedRoleAssignment-prototype";
  displayName = "Databricks Workspace Admin Privileged Role Assignment";
  status: RuleStatus = "Experimental";
  tags = ["Databricks", "Privilege Escalation", "Persistence"];
  reports: Reports = { "MITRE ATT&CK": ["TA0004:T1098", "TA0003:T1136"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "Administrative rights in a Databricks workspace were assigned, or an attempt to do so was refused. They " +
    "give control over everything in the workspace.";
  defaultRunbook =
    "1. Confirm the assignment with both the actor and the new administrator. " +
    "2. Remove the principal from the group if it was not approved. " +
    "3. Look at the secrets, jobs and clusters that the principal touched since. " +
    "4. Have the actor's account examined when the attempt was refused.";
  defaultReference =
    "https://github.com/databricks-solutions/cybersec-workspace-detection-app/blob/main/base/detections/event-based/workspace_admin_privileged_role_assignment.py";
  summaryAttributes = ["actor", "target_principal", "principal_type", "target_group"];

  when: When = { auditLevel: "WORKSPACE_LEVEL" };

  title(event: PantherEvent) {
    const act = databricksSucceeded(event) ? "made" : "tried to make";
    const groupName = extractGroupIdentifier(event);
    const group = groupName === null ? "" : ` via [${groupName}]`;
    return `${databricksActorTitle(event)} ${act} ${databricksPrincipalTitle(event)} Databricks workspace admin${group} in ${databricksWorkspaceTitle(event)}`;
  }

  dedup(event: PantherEvent) {
    return `${databricksWorkspace(event, "unknown")}_${databricksPrincipal(event, "unknown")}`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return {
      ...super.alertContext(event),
      is_system_admins_group: extractGroupIdentifier(event)?.toLowerCase() === "admins",
      detection_note: "Direct grants only - nested group resolution requires correlation rule",
    };
  }
}
