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
import { databricksActorTitle, databricksWorkspaceTitle } from "@pypanther/helpers/databricks-request";

/** A library was set to be installed on all clusters of a Databricks workspace. */
export class DatabricksAuditInstallLibraryAllClusters extends Rule {
  id = "Databricks.Audit.InstallLibraryAllClusters-prototype";
  displayName = "Databricks Install Library on All Clusters";
  status: RuleStatus = "Experimental";
  logTypes = [LogType.DATABRICKS_AUDIT];
  tags = ["Databricks", "Execution", "Persistence"];
  reports: Reports = { "MITRE ATT&CK": ["TA0002:T1203", "TA0003:T1543"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A library was set to be installed on all clusters of a Databricks workspace. A hostile library runs its " +
    "code in every workload.";
  defaultRunbook =
    "1. Find out what the library is and where it comes from. " +
    "2. Compare its name and hash with the packages your teams approved. " +
    "3. Uninstall it and restart the clusters if it is not among them. " +
    "4. Rotate the secrets of the workspace if the library is hostile.";
  defaultReference =
    "https://github.com/andyweaves/system-tables-audit-logs/blob/main/resources/queries_and_alerts.json";
  summaryAttributes = ["actor", "workspace_id"];

  when: When = { actionName: "installLibraryOnAllClusters" };

  title(event: PantherEvent) {
    return `Databricks library installed on all clusters of ${databricksWorkspaceTitle(event)} by ${databricksActorTitle(event)}`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return databricksAlertContext(event, {
      library_config: event.get("requestParams"),
    });
  }
}
