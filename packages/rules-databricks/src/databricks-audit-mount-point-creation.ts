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
import { databricksActor, databricksParameter, databricksWorkspace } from "@pypanther/helpers/databricks-request";

/** Storage was mounted into a workspace, where all its users can read what is there. */
export class DatabricksAuditMountPointCreation extends Rule {
  id = "Databricks.Audit.MountPointCreation-prototype";
  displayName = "Databricks Mount Point Creation";
  status: RuleStatus = "Experimental";
  logTypes = [LogType.DATABRICKS_AUDIT];
  tags = ["Databricks", "Collection", "Lateral Movement"];
  reports: Reports = { "MITRE ATT&CK": ["TA0009:T1074", "TA0008:T1021"] };
  defaultSeverity = Severity.INFO;
  defaultDescription = "Storage was mounted into a Databricks workspace.";
  defaultRunbook =
    "1. See which storage it is and with whose credentials it was mounted. " +
    "2. Find the pipeline that reads it; Unity Catalog volumes have replaced most mounts. " +
    "3. Unmount it with dbutils.fs.unmount, and rotate its credentials, if no pipeline does.";
  defaultReference =
    "https://github.com/andyweaves/system-tables-audit-logs/blob/main/resources/queries_and_alerts.json";
  summaryAttributes = ["actor", "mount_point", "workspace_id"];

  when: When = { actionName: "mount" };

  title(event: PantherEvent) {
    return `Databricks mount [${databricksParameter(event, "mountPoint", "Unknown Mount")}] created in [${databricksWorkspace(event)}] by [${databricksActor(event)}]`;
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
