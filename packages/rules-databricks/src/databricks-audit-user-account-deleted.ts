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
import { databricksAlertContext } from "@pypanther/helpers/databricks";
import {
  databricksActorTitle,
  databricksOutcome,
  databricksParameter,
  databricksParameterTitle,
  databricksSucceeded,
} from "@pypanther/helpers/databricks-request";

/** A user of the Databricks account was deleted, or an attempt to do so was refused. */
export class DatabricksAuditUserAccountDeleted extends Rule {
  id = "Databricks.Audit.UserAccountDeleted-prototype";
  displayName = "Databricks User Account Deleted";
  status: RuleStatus = "Experimental";
  logTypes = [LogType.DATABRICKS_AUDIT];
  tags = ["Databricks", "Impact"];
  reports: Reports = { "MITRE ATT&CK": ["TA0040:T1531"] };
  defaultSeverity = Severity.LOW;
  defaultDescription =
    "A user of the Databricks account was deleted, or an attempt to do so was refused. The user can no longer " +
    "work, and their jobs may fail.";
  defaultRunbook =
    "1. Match the deletion with an offboarding. " +
    "2. Add the user again, with their jobs, if there is none. " +
    "3. Search for other deletions by the actor, and suspend the actor if the deletions were not planned.";
  defaultReference =
    "https://github.com/databricks-solutions/cybersec-workspace-detection-app/blob/main/base/detections/event-based/user_account_deleted.py";

  when: When = { serviceName: "accounts", actionName: "delete" };

  rule(event: PantherEvent) {
    if (event.deepGet("requestParams", "targetUserName") !== null) return true;
    const endpoint = event.string("requestParams", "endpoint").toLowerCase();
    return endpoint.includes("/users/") || endpoint.startsWith("users");
  }

  title(event: PantherEvent) {
    return `Databricks user ${databricksParameterTitle(event, "targetUserName", "of unknown name")} deleted by ${databricksActorTitle(event)}: ${databricksOutcome(event)}`;
  }

  dedup(event: PantherEvent) {
    return databricksParameter(event, "targetUserName", "unknown");
  }

  severity(event: PantherEvent): SeverityOrDefault {
    return databricksSucceeded(event) ? "HIGH" : "LOW";
  }

  alertContext(event: PantherEvent): AlertContext {
    return databricksAlertContext(event, {
      target_user: event.deepGet("requestParams", "targetUserName"),
      endpoint: event.deepGet("requestParams", "endpoint"),
    });
  }
}
