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
import {
  databricksActorTitle,
  databricksParameter,
  databricksParameterTitle,
} from "@pypanther/helpers/databricks-request";
import { titleValue } from "@pypanther/helpers/title-value";

const adminGrants = [...ADMIN_PRIVILEGE_ACTIONS.direct, ...ADMIN_PRIVILEGE_ACTIONS.group].filter(
  (action) => !action.startsWith("remove"),
);

function isOwnerChange(event: PantherEvent): boolean {
  return event.get("actionName") === "updateMetastore";
}

function principalOf(event: PantherEvent): string {
  return event.text("requestParams", "principal") || event.text("requestParams", "targetUserName");
}

/** A Unity Catalog metastore got a new owner, or somebody joined a group that administers one. */
export class DatabricksAuditMetastoreAdminPrivilegeGranted extends Rule {
  id = "Databricks.Audit.MetastoreAdminPrivilegeGranted-prototype";
  displayName = "Databricks Metastore Admin Privilege Granted";
  status: RuleStatus = "Experimental";
  logTypes = [LogType.DATABRICKS_AUDIT];
  tags = ["Databricks", "Privilege Escalation", "Unity Catalog"];
  reports: Reports = { "MITRE ATT&CK": ["TA0004:T1098"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A Unity Catalog metastore got a new owner, or somebody joined a group that administers one. Its " +
    "administrators control all catalogs, schemas and tables.";
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
    const actor = databricksActorTitle(event);
    if (isOwnerChange(event)) {
      return `${actor} gave a Databricks metastore to ${databricksParameterTitle(event, "owner", "an unknown owner")}`;
    }
    const group = databricksParameterTitle(event, "targetGroupName", "an unknown group");
    const principal = titleValue(principalOf(event), "an unknown principal");
    return `${actor} gave ${principal} the Databricks metastore rights of ${group}`;
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
