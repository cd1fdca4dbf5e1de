import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  type RuleStatus,
  Severity,
  type When,
} from "@pypanther/core";
import { ADMIN_PRIVILEGE_ACTIONS, databricksAlertContext, isMetastoreAdminAction } from "@pypanther/helpers/databricks";
import { databricksActor, databricksParameter } from "@pypanther/helpers/databricks-request";

const adminGrants = [...ADMIN_PRIVILEGE_ACTIONS.direct, ...ADMIN_PRIVILEGE_ACTIONS.group].filter(
  (action) => !action.startsWith("remove"),
);

function isOwnerChange(event: PantherEvent): boolean {
  return event.get("actionName") === "updateMetastore";
}

function principalOf(event: PantherEvent): string {
  return event.text("requestParams", "principal") || event.text("requestParams", "targetUserName");
}

/** A metastore got another administrator, who governs all its catalogs, schemas and tables. */
export class DatabricksAuditMetastoreAdminPrivilegeGranted extends Rule {
  id = "Databricks.Audit.MetastoreAdminPrivilegeGranted-prototype";
  displayName = "Databricks Metastore Admin Privilege Granted";
  status: RuleStatus = "Experimental";
  logTypes = [LogType.DATABRICKS_AUDIT];
  tags = ["Databricks", "Privilege Escalation", "Unity Catalog"];
  reports: Reports = { "MITRE ATT&CK": ["TA0004:T1098"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "A Unity Catalog metastore got another owner, or somebody joined a group that administers one.";
  defaultRunbook =
    "1. Confirm the change with the former owner and the new one. " +
    "2. Set the former owner again, or empty the group, if it was not approved. " +
    "3. Read grants, shares and exports since then.";
  defaultReference =
    "https://github.com/databricks-solutions/cybersec-workspace-detection-app/blob/main/base/detections/event-based/metastore_admin_privilege_granted.py";

  when: When = [{ actionName: "updateMetastore" }, { serviceName: "accounts", actionName: adminGrants }];

  rule(event: PantherEvent) {
    return isMetastoreAdminAction(event);
  }

  title(event: PantherEvent) {
    const by = `by [${databricksActor(event)}]`;
    if (isOwnerChange(event)) {
      return `Databricks metastore given to [${databricksParameter(event, "owner", "Unknown Owner")}] ${by}`;
    }
    const group = databricksParameter(event, "targetGroupName", "Unknown Group");
    return `Databricks metastore admin rights of group [${group}] given to [${principalOf(event) || "Unknown Principal"}] ${by}`;
  }

  dedup(event: PantherEvent) {
    if (isOwnerChange(event)) return `metastore_${databricksParameter(event, "metastoreId", "unknown")}`;
    return `principal_${principalOf(event) || "unknown"}`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return databricksAlertContext(event, {
      new_owner: event.deepGet("requestParams", "owner"),
      target_group: event.deepGet("requestParams", "targetGroupName"),
      principal: principalOf(event) || null,
    });
  }
}
