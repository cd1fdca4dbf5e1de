import {
  type AlertContext,
  LogType,
  not,
  type PantherEvent,
  type Reports,
  Rule,
  type RuleStatus,
  Severity,
  type When,
} from "@pypanther/core";
import { databricksAlertContext, SYSTEM_USERS } from "@pypanther/helpers/databricks";
import { databricksActor, databricksActorTitle, databricksParameterTitle } from "@pypanther/helpers/databricks-request";

/** A user read secrets of Databricks ten or more times within an hour. */
export class DatabricksAuditRepeatedAccessToSecrets extends Rule {
  id = "Databricks.Audit.RepeatedAccessToSecrets-prototype";
  displayName = "Databricks Repeated Access to Secrets";
  status: RuleStatus = "Experimental";
  logTypes = [LogType.DATABRICKS_AUDIT];
  tags = ["Databricks", "Credential Access", "Collection"];
  reports: Reports = { "MITRE ATT&CK": ["TA0006:T1555"] };
  threshold = 10;
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A user read secrets of Databricks ten or more times within an hour. Somebody may be collecting credentials.";
  defaultRunbook =
    "1. See which scopes were read, and whether a job of the user always reads them. " +
    "2. Find the notebook or cluster from which they were read. " +
    "3. Revoke the user's tokens and rotate the secrets if the reads were not theirs.";
  defaultReference =
    "https://github.com/andyweaves/system-tables-audit-logs/blob/main/resources/queries_and_alerts.json";
  summaryAttributes = ["actor", "secret_scope"];

  when: When = { actionName: "getSecret", "userIdentity.email": not(SYSTEM_USERS) };

  title(event: PantherEvent) {
    return `Databricks secrets read repeatedly by ${databricksActorTitle(event)}, such as in scope ${databricksParameterTitle(event, "scope", "an unknown scope")}`;
  }

  dedup(event: PantherEvent) {
    return databricksActor(event, "unknown");
  }

  alertContext(event: PantherEvent): AlertContext {
    return databricksAlertContext(event, {
      secret_scope: event.deepGet("requestParams", "scope"),
      secret_key: event.deepGet("requestParams", "key"),
    });
  }
}
