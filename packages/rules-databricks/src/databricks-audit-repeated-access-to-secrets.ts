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
import { databricksActor, databricksParameter } from "@pypanther/helpers/databricks-request";

/** One user reads secret after secret, as somebody does who collects them. */
export class DatabricksAuditRepeatedAccessToSecrets extends Rule {
  id = "Databricks.Audit.RepeatedAccessToSecrets-prototype";
  displayName = "Databricks Repeated Access to Secrets";
  status: RuleStatus = "Experimental";
  logTypes = [LogType.DATABRICKS_AUDIT];
  tags = ["Databricks", "Credential Access", "Collection"];
  reports: Reports = { "MITRE ATT&CK": ["TA0006:T1555"] };
  threshold = 10;
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "A user read secrets of Databricks ten or more times within an hour.";
  defaultRunbook =
    "1. See which scopes were read, and whether a job of the user reads them always. " +
    "2. Otherwise find the notebook or cluster from which they were read. " +
    "3. Revoke the user's tokens and rotate the secrets if they know nothing of it.";
  defaultReference =
    "https://github.com/andyweaves/system-tables-audit-logs/blob/main/resources/queries_and_alerts.json";
  summaryAttributes = ["actor", "secret_scope"];

  when: When = { actionName: "getSecret", "userIdentity.email": not(SYSTEM_USERS) };

  title(event: PantherEvent) {
    return `Databricks secrets read repeatedly by [${databricksActor(event, "Unknown User")}], such as in scope [${databricksParameter(event, "scope", "Unknown Scope")}]`;
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
