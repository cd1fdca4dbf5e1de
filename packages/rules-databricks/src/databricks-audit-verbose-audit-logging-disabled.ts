import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  type RuleStatus,
  Severity,
  type SeverityOrDefault,
  type When,
} from "@pypanther/core";
import { databricksAlertContext, getConfigKeyValue } from "@pypanther/helpers/databricks";
import { databricksActorTitle, databricksSucceeded } from "@pypanther/helpers/databricks-request";

/** Verbose audit logs of a Databricks workspace were switched off, or an attempt to do so was refused. */
export class DatabricksAuditVerboseAuditLoggingDisabled extends Rule {
  id = "Databricks.Audit.VerboseAuditLoggingDisabled-prototype";
  displayName = "Databricks Verbose Audit Logging Disabled";
  status: RuleStatus = "Experimental";
  logTypes = [LogType.DATABRICKS_AUDIT];
  tags = ["Databricks", "Defense Evasion"];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1562.008"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "Verbose audit logs of a Databricks workspace were switched off, or an attempt to do so was refused. Without " +
    "them, commands and queries are not recorded.";
  defaultRunbook =
    "1. Switch verbose audit logs on again in the admin settings. " +
    "2. Ask the actor and the owner of the workspace why; cost is the usual reason. " +
    "3. Search the time without logs for exports and for secrets that were read. " +
    "4. Take the actor's administrator rights away if the change was not approved.";
  defaultReference =
    "https://github.com/databricks-solutions/cybersec-workspace-detection-app/blob/main/base/detections/event-based/verbose_audit_logging_disabled.py";
  summaryAttributes = ["actor", "source_ip", "config_status"];

  when: When = {
    serviceName: "workspace",
    actionName: "workspaceConfEdit",
    "requestParams.workspaceConfKeys": "enableVerboseAuditLogs",
    "requestParams.workspaceConfValues": "false",
  };

  title(event: PantherEvent) {
    const outcome = databricksSucceeded(event) ? "disabled" : "attempted to be disabled";
    return `Databricks verbose audit logging ${outcome} by ${databricksActorTitle(event)}`;
  }

  severity(event: PantherEvent): SeverityOrDefault {
    return databricksSucceeded(event) ? "CRITICAL" : "HIGH";
  }

  alertContext(event: PantherEvent): AlertContext {
    const [key, value] = getConfigKeyValue(event);
    return databricksAlertContext(event, {
      config_key: key,
      config_value: value,
      config_status: value === "false" ? "Disabled" : "Enabled",
    });
  }
}
