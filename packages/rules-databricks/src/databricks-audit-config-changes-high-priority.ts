import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  type RuleStatus,
  Severity,
  type SeverityOrDefault,
  type When,
} from "@pypanther/core";
import {
  CRITICAL_SETTINGS,
  databricksAlertContext,
  getConfigKeyValue,
  IP_ACCESS_ACTIONS,
} from "@pypanther/helpers/databricks";
import { databricksActorTitle, databricksParameter, databricksSucceeded } from "@pypanther/helpers/databricks-request";

function isAccessListAction(event: PantherEvent): boolean {
  return event.string("actionName").includes("IpAccessList");
}

/**
 * A setting that protects a Databricks workspace was changed: MFA, verbose audit logs, approvals, login expiry or
 * access lists.
 */
export class DatabricksAuditConfigChangesHighPriority extends Rule {
  id = "Databricks.Audit.ConfigChangesHighPriority-prototype";
  displayName = "Databricks High Priority Configuration Changes";
  status: RuleStatus = "Experimental";
  logTypes = [LogType.DATABRICKS_AUDIT];
  tags = ["Databricks", "Defense Evasion", "Persistence"];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1562.008", "TA0003:T1098"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A setting that protects a Databricks workspace was changed: MFA, verbose audit logs, approvals, login " +
    "expiry or access lists. An attacker weakens them to get in or stay unseen.";
  defaultRunbook =
    "1. Compare the new value with the old one. " +
    "2. Check with the workspace owners whether they approved it. " +
    "3. Set it back in the admin settings if they did not. " +
    "4. Review logins and exports since the change.";
  defaultReference =
    "https://github.com/databricks-solutions/cybersec-workspace-detection-app/blob/main/base/detections/event-based/configuration_changes_high_priority.py";
  summaryAttributes = ["actor", "config_key", "change_category"];

  when: When = [{ "requestParams.workspaceConfKeys": CRITICAL_SETTINGS }, { actionName: IP_ACCESS_ACTIONS }];

  rule(event: PantherEvent) {
    const [key, value] = getConfigKeyValue(event);
    // Switching verbose audit logs off has a rule of its own.
    return !(key === "enableVerboseAuditLogs" && value === "false");
  }

  title(event: PantherEvent) {
    const outcome = databricksSucceeded(event) ? "changed" : "attempted to be changed";
    const setting = event.text("requestParams", "workspaceConfKeys");
    const by = `by ${databricksActorTitle(event)}`;
    if (isAccessListAction(event))
      return `Databricks access list ${outcome} through [${event.text("actionName")}] ${by}`;
    if (!setting) return `Databricks critical setting ${outcome} ${by}`;
    return `Databricks setting [${setting}] ${outcome} to [${event.text("requestParams", "workspaceConfValues")}] ${by}`;
  }

  dedup(event: PantherEvent) {
    return databricksParameter(event, "workspaceConfKeys", event.text("actionName") || "unknown");
  }

  severity(event: PantherEvent): SeverityOrDefault {
    const succeeded = databricksSucceeded(event);
    if (event.get("actionName") === "deleteIpAccessList") return succeeded ? "HIGH" : "MEDIUM";
    return succeeded ? "MEDIUM" : "LOW";
  }

  alertContext(event: PantherEvent): AlertContext {
    const [key, value] = getConfigKeyValue(event);
    return databricksAlertContext(event, {
      config_key: key,
      config_value: value,
      change_category: isAccessListAction(event) ? "IP Access List" : "Workspace Configuration",
    });
  }
}
