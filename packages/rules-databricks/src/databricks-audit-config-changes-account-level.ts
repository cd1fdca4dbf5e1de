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
import { databricksAction, databricksActor, databricksOutcome } from "@pypanther/helpers/databricks-request";

/** Account settings were changed, and a weaker one weakens every workspace at once. */
export class DatabricksAuditConfigChangesAccountLevel extends Rule {
  id = "Databricks.Audit.ConfigChangesAccountLevel-prototype";
  displayName = "Databricks Account-Level Configuration Changes";
  status: RuleStatus = "Experimental";
  logTypes = [LogType.DATABRICKS_AUDIT];
  tags = ["Databricks", "Persistence"];
  reports: Reports = { "MITRE ATT&CK": ["TA0003:T1098"] };
  defaultSeverity = Severity.INFO;
  defaultDescription = "Account-wide settings, or those of single sign-on, were changed in Databricks.";
  defaultRunbook =
    "1. Read in requestParams which setting has which value now. " +
    "2. Look for the change request among those of the platform team. " +
    "3. Set the former value in the account console if there is none. " +
    "4. Search system.access.audit for the actor's other actions of the day.";
  defaultReference =
    "https://github.com/databricks-solutions/cybersec-workspace-detection-app/blob/main/base/detections/event-based/configuration_changes_account_level.py";

  when: When = [
    {
      auditLevel: "ACCOUNT_LEVEL",
      serviceName: "accounts",
      actionName: ["updateAccountSettings", "modifyAccountConfiguration", "updateAccountMetastore"],
    },
    { auditLevel: "ACCOUNT_LEVEL", serviceName: "ssoConfigBackend", actionName: ["create", "update", "delete"] },
  ];

  title(event: PantherEvent) {
    const service = event.text("serviceName") || "Unknown Service";
    const action = databricksAction(event);
    return `Databricks account configuration: [${service}] [${action}] by [${databricksActor(event)}]: ${databricksOutcome(event)}`;
  }

  dedup(event: PantherEvent) {
    return `${event.text("serviceName") || "unknown"}_${event.text("actionName") || "unknown"}`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return databricksAlertContext(event, {
      change_scope: "ACCOUNT_LEVEL",
      request_params: event.get("requestParams"),
    });
  }
}
