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
  databricksActor,
  databricksOutcome,
  databricksParameter,
  databricksWorkspace,
} from "@pypanther/helpers/databricks-request";

/** The configuration of a workspace was changed, which may open it to more people or code than intended. */
export class DatabricksAuditConfigChangesWorkspaceLevel extends Rule {
  id = "Databricks.Audit.ConfigChangesWorkspaceLevel-prototype";
  displayName = "Databricks Workspace-Level Configuration Changes";
  status: RuleStatus = "Experimental";
  logTypes = [LogType.DATABRICKS_AUDIT];
  tags = ["Databricks", "Persistence"];
  reports: Reports = { "MITRE ATT&CK": ["TA0003:T1098"] };
  defaultSeverity = Severity.INFO;
  defaultDescription = "Settings of a Databricks workspace were edited.";
  defaultRunbook =
    "1. Read which setting has which value now. " +
    "2. Find the ticket, or the Terraform run, that set it. " +
    "3. Without one, set the former value in the admin settings and look for what was done under the new one.";
  defaultReference =
    "https://github.com/databricks-solutions/cybersec-workspace-detection-app/blob/main/base/detections/event-based/configuration_changes_workspace_level.py";

  when: When = {
    auditLevel: "WORKSPACE_LEVEL",
    serviceName: "workspace",
    actionName: ["workspaceConfEdit", "updateWorkspaceSettings", "modifyWorkspaceConfiguration"],
  };

  title(event: PantherEvent) {
    const setting = databricksParameter(event, "workspaceConfKeys", databricksAction(event));
    return `Databricks workspace [${databricksWorkspace(event)}]: [${setting}] changed by [${databricksActor(event)}]: ${databricksOutcome(event)}`;
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
