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
import { databricksAction, databricksActor, databricksParameter } from "@pypanther/helpers/databricks-request";

/** Global init scripts run on every cluster; who controls one controls them all. */
export class DatabricksAuditGlobalInitScriptChanges extends Rule {
  id = "Databricks.Audit.GlobalInitScriptChanges-prototype";
  displayName = "Databricks Global Init Script Changes";
  status: RuleStatus = "Experimental";
  logTypes = [LogType.DATABRICKS_AUDIT];
  tags = ["Databricks", "Persistence", "Execution"];
  reports: Reports = { "MITRE ATT&CK": ["TA0003:T1037", "TA0002:T1059"] };
  defaultSeverity = Severity.INFO;
  defaultDescription = "The service for global init scripts of Databricks was used.";
  defaultRunbook =
    "1. Read the script and compare its hash with the reviewed version. " +
    "2. Find the pull request in which it was reviewed. " +
    "3. Without one, disable the script and restart the clusters that ran it. " +
    "4. Treat secrets on clusters that ran it as disclosed.";
  defaultReference =
    "https://github.com/andyweaves/system-tables-audit-logs/blob/main/resources/queries_and_alerts.json";
  summaryAttributes = ["actor", "script_name", "action"];

  when: When = { serviceName: "globalInitScripts" };

  title(event: PantherEvent) {
    const action = databricksAction(event);
    return `Databricks global init script [${databricksParameter(event, "name", "Unknown Script")}]: [${action}] by [${databricksActor(event)}]`;
  }

  dedup(event: PantherEvent) {
    return `${databricksParameter(event, "script_id", "unknown")}_${databricksParameter(event, "name", "unknown")}`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return databricksAlertContext(event, {
      script_name: event.deepGet("requestParams", "name"),
      script_id: event.deepGet("requestParams", "script_id"),
      script_enabled: event.deepGet("requestParams", "enabled"),
      script_sha256: event.deepGet("requestParams", "script-SHA256"),
    });
  }
}
