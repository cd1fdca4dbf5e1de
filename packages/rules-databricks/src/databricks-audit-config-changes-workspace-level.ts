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
import { databricksAlertContext, getConfigKeyValue } from "@pypanther/helpers/databricks";
import {
  databricksAction,
  databricksActorTitle,
  databricksOutcome,
  databricksParameter,
  databricksWorkspace,
  databricksWorkspaceTitle,
} from "@pypanther/helpers/databricks-request";

/** Settings of a Databricks workspace were changed. */
export class DatabricksAuditConfigChangesWorkspaceLevel extends Rule {
  id = "Databricks.Audit.ConfigChangesWorkspaceLevel-prototype";
  displayName = "Databricks Workspace-Level Configuration Changes";
  status: RuleStatus = "Experimental";
  logTypes = [LogType.DATABRICKS_AUDIT];
  tags = ["Databricks", "Persistence"];
  reports: Reports = { "MITRE ATT&CK": ["TA0003:T1098"] };
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "Settings of a Databricks workspace were changed. The change may open the workspace to more people or code " +
    "than intended.";
  defaultRunbook =
    "1. Read in requestParams which setting has which value now. " +
    "2. Find the ticket, or the Terraform run, that set it. " +
    "3. Restore the former value in the admin settings if nobody asked for the change, and look for what was " +
    "done under the new one.";
  defaultReference =
    "https://github.com/databricks-solutions/cybersec-workspace-detection-app/blob/main/base/detections/event-based/configuration_changes_workspace_level.py";

  when: When = {
    auditLevel: "WORKSPACE_LEVEL",
    serviceName: "workspace",
    actionName: ["workspaceConfEdit", "updateWorkspaceSettings", "modifyWorkspaceConfiguration"],
  };

  title(event: PantherEvent) {
    const setting = databricksParameter(event, "workspaceConfKeys", databricksAction(event));
    return `Databricks setting [${setting}] changed by ${databricksActorTitle(event)} in ${databricksWorkspaceTitle(event)}: ${databricksOutcome(event)}`;
  }

  dedup(event: PantherEvent) {
    return `${databricksWorkspace(event, "unknown")}_${event.text("requestParams", "workspaceConfKeys")}`;
  }

  alertContext(event: PantherEvent): AlertContext {
    const [key, value] = getConfigKeyValue(event);
    return databricksAlertContext(event, {
      change_scope: "WORKSPACE_LEVEL",
      config_key: key,
      config_value: value,
    });
  }
}
