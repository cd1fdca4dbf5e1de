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
import { databricksAlertContext, DOWNLOAD_ACTIONS } from "@pypanther/helpers/databricks";
import { databricksActor, databricksActorTitle } from "@pypanther/helpers/databricks-request";

/** A user downloaded results, files, models or notebooks from Databricks more than twenty times within an hour. */
export class DatabricksAuditDataDownloadsFromControlPlane extends Rule {
  id = "Databricks.Audit.DataDownloadsFromControlPlane-prototype";
  displayName = "Databricks Data Downloads From Control Plane";
  status: RuleStatus = "Experimental";
  logTypes = [LogType.DATABRICKS_AUDIT];
  tags = ["Databricks", "Exfiltration"];
  reports: Reports = { "MITRE ATT&CK": ["TA0010:T1567"] };
  threshold = 21;
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A user downloaded results, files, models or notebooks from Databricks more than twenty times within an " +
    "hour. Somebody may be taking data out.";
  defaultRunbook =
    "1. List in the audit log what was downloaded, and how sensitive it is. " +
    "2. Ask the user's manager about their task and plans. " +
    "3. Revoke the user's tokens and sessions if nobody can explain it. " +
    "4. Preserve the audit log for the investigation.";
  defaultReference =
    "https://github.com/andyweaves/system-tables-audit-logs/blob/main/resources/queries_and_alerts.json";
  summaryAttributes = ["actor"];

  when: When = { actionName: DOWNLOAD_ACTIONS };

  rule(event: PantherEvent) {
    // The platform exports sources and fetches results in Arrow format for itself.
    const action = event.string("actionName");
    if (action === "workspaceExport") return event.deepGet("requestParams", "workspaceExportFormat") !== "SOURCE";
    return action !== "downloadQueryResult" || event.deepGet("requestParams", "fileType") !== "arrows";
  }

  title(event: PantherEvent) {
    return `Databricks downloads by ${databricksActorTitle(event)}, such as [${event.text("actionName") || "download"}]`;
  }

  dedup(event: PantherEvent) {
    return databricksActor(event, "unknown");
  }

  alertContext(event: PantherEvent): AlertContext {
    return databricksAlertContext(event);
  }
}
