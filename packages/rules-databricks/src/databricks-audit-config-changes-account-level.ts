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
import { databricksAction, databricksActorTitle, databricksOutcome } from "@pypanther/helpers/databricks-request";
import { titleValue } from "@pypanther/helpers/title-value";

/** Account settings of Databricks, or those of its single sign-on, were changed. */
export class DatabricksAuditConfigChangesAccountLevel extends Rule {
  id = "Databricks.Audit.ConfigChangesAccountLevel-prototype";
  displayName = "Databricks Account-Level Configuration Changes";
  status: RuleStatus = "Experimental";
  logTypes = [LogType.DATABRICKS_AUDIT];
  tags = ["Databricks", "Persistence"];
  reports: Reports = { "MITRE ATT&CK": ["TA0003:T1098"] };
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "Account settings of Databricks, or those of its single sign-on, were changed. A weaker setting here affects " +
    "every workspace.";
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
    const service = titleValue(event.text("serviceName"), "an unknown service");
    const action = databricksAction(event);
    return `Databricks account configuration: ${service} [${action}] by ${databricksActorTitle(event)}: ${databricksOutcome(event)}`;
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
