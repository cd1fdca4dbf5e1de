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
import { databricksAction, databricksActor, databricksActorTitle } from "@pypanther/helpers/databricks-request";

/** A user's requests to Unity Catalog were refused 26 or more times within an hour. */
export class DatabricksAuditRepeatedUnauthorizedUCRequests extends Rule {
  id = "Databricks.Audit.RepeatedUnauthorizedUCRequests-prototype";
  displayName = "Databricks Repeated Unauthorized Unity Catalog Requests";
  status: RuleStatus = "Experimental";
  logTypes = [LogType.DATABRICKS_AUDIT];
  tags = ["Databricks", "Discovery", "Unity Catalog"];
  reports: Reports = { "MITRE ATT&CK": ["TA0007:T1087"] };
  threshold = 26;
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A user's requests to Unity Catalog were refused 26 or more times within an hour. Somebody may be finding " +
    "out what they can reach.";
  defaultRunbook =
    "1. List the objects that were asked for, and in which order. " +
    "2. Ask the user whether a job of theirs lacks rights. " +
    "3. Suspend the user if the requests were not theirs, and look for requests that succeeded.";
  defaultReference =
    "https://github.com/andyweaves/system-tables-audit-logs/blob/main/resources/queries_and_alerts.json";
  summaryAttributes = ["actor", "uc_action"];

  when: When = { serviceName: "unityCatalog", "response.statusCode": [401, 403] };

  title(event: PantherEvent) {
    return `Databricks Unity Catalog requests of ${databricksActorTitle(event)} refused, such as [${databricksAction(event)}]`;
  }

  dedup(event: PantherEvent) {
    return databricksActor(event, "unknown");
  }

  alertContext(event: PantherEvent): AlertContext {
    return databricksAlertContext(event, {
      uc_action: event.get("actionName"),
    });
  }
}
