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
  databricksAction,
  databricksActorTitle,
  databricksParameter,
  databricksParameterTitle,
} from "@pypanther/helpers/databricks-request";

/** Somebody called the service for global init scripts in Databricks. */
export class DatabricksAuditGlobalInitScriptChanges extends Rule {
  id = "Databricks.Audit.GlobalInitScriptChanges-prototype";
  displayName = "Databricks Global Init Script Changes";
  status: RuleStatus = "Experimental";
  logTypes = [LogType.DATABRICKS_AUDIT];
  tags = ["Databricks", "Persistence", "Execution"];
  reports: Reports = { "MITRE ATT&CK": ["TA0003:T1037", "TA0002:T1059"] };
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "Somebody called the service for global init scripts in Databricks. These scripts run on every cluster, so " +
    "an attacker can run code on all of them.";
  defaultRunbook =
    "1. Read the script and compare its hash with the reviewed version. " +
    "2. Find the pull request in which it was reviewed. " +
    "3. Disable the script and restart the clusters that ran it if it was not reviewed. " +
    "4. Rotate the secrets that those clusters could read.";
  defaultReference =
    "https://github.com/andyweaves/system-tables-audit-logs/blob/main/resources/queries_and_alerts.json";
  summaryAttributes = ["actor", "script_name", "action"];

  when: When = { serviceName: "globalInitScripts" };

  title(event: PantherEvent) {
    const action = databricksAction(event);
    return `Databricks global init script ${databricksParameterTitle(event, "name", "of unknown name")}: [${action}] by ${databricksActorTitle(event)}`;
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
