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
import { databricksAlertContext, TEMP_CREDENTIAL_ACTIONS } from "@pypanther/helpers/databricks";
import { databricksActor, databricksActorTitle } from "@pypanther/helpers/databricks-request";

/** A user's requests for Unity Catalog data, or shared data, were refused sixteen or more times within an hour. */
export class DatabricksAuditRepeatedUnauthorizedUCDataRequests extends Rule {
  id = "Databricks.Audit.RepeatedUnauthorizedUCDataRequests-prototype";
  displayName = "Databricks Repeated Unauthorized UC Data Requests";
  status: RuleStatus = "Experimental";
  logTypes = [LogType.DATABRICKS_AUDIT];
  tags = ["Databricks", "Collection", "Unity Catalog"];
  reports: Reports = { "MITRE ATT&CK": ["TA0009:T1530"] };
  threshold = 16;
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "A user's requests for Unity Catalog data, or shared data, were refused sixteen or more times within an " +
    "hour. Somebody may be looking for data to steal.";
  defaultRunbook =
    "1. List the tables, volumes or shares that were asked for. " +
    "2. Ask the user what they were trying to do, and give the rights or correct the job. " +
    "3. Suspend the user if the requests were not theirs, and look for requests that succeeded.";
  defaultReference =
    "https://github.com/andyweaves/system-tables-audit-logs/blob/main/resources/queries_and_alerts.json";
  summaryAttributes = ["actor"];

  when: When = [
    { actionName: TEMP_CREDENTIAL_ACTIONS, "response.statusCode": [401, 403] },
    { serviceName: "deltaSharingAccess", "response.statusCode": [401, 403] },
  ];

  title(event: PantherEvent) {
    return `Databricks data requests of ${databricksActorTitle(event)} refused repeatedly`;
  }

  dedup(event: PantherEvent) {
    return databricksActor(event, "unknown");
  }

  alertContext(event: PantherEvent): AlertContext {
    return databricksAlertContext(event);
  }
}
