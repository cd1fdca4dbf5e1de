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
import { databricksAlertContext } from "@pypanther/helpers/databricks";
import {
  databricksActorTitle,
  databricksParameter,
  databricksParameterTitle,
  databricksWorkspace,
  databricksWorkspaceTitle,
} from "@pypanther/helpers/databricks-request";

/** Storage was mounted into a Databricks workspace. */
export class DatabricksAuditMountPointCreation extends Rule {
  id = "Databricks.Audit.MountPointCreation-prototype";
  displayName = "Databricks Mount Point Creation";
  status: RuleStatus = "Experimental";
  logTypes = [LogType.DATABRICKS_AUDIT];
  tags = ["Databricks", "Collection", "Lateral Movement"];
  reports: Reports = { "MITRE ATT&CK": ["TA0009:T1074", "TA0008:T1021"] };
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "Storage was mounted into a Databricks workspace. All users of the workspace can read what is in it.";
  defaultRunbook =
    "1. See which storage it is and with whose credentials it was mounted. " +
    "2. Find the pipeline that reads the mount. " +
    "3. Unmount it with dbutils.fs.unmount, and rotate its credentials, if nobody needs it.";
  defaultReference =
    "https://github.com/andyweaves/system-tables-audit-logs/blob/main/resources/queries_and_alerts.json";
  summaryAttributes = ["actor", "mount_point", "workspace_id"];

  when: When = { actionName: "mount" };

  title(event: PantherEvent) {
    return `Databricks mount ${databricksParameterTitle(event, "mountPoint", "of unknown name")} created in ${databricksWorkspaceTitle(event)} by ${databricksActorTitle(event)}`;
  }

  dedup(event: PantherEvent) {
    return `${databricksWorkspace(event, "unknown")}_${databricksParameter(event, "mountPoint", "unknown")}`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return databricksAlertContext(event, {
      mount_point: event.deepGet("requestParams", "mountPoint"),
      mount_config: event.get("requestParams"),
    });
  }
}
