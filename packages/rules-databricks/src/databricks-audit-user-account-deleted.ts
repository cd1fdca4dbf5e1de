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
  databricksActor,
  databricksOutcome,
  databricksParameter,
  databricksSucceeded,
} from "@pypanther/helpers/databricks-request";

/** A user was deleted, who can no longer work and whose jobs and notebooks may be orphaned. */
export class DatabricksAuditUserAccountDeleted extends Rule {
  id = "Databricks.Audit.UserAccountDeleted-prototype";
  displayName = "Databricks User Account Deleted";
  status: RuleStatus = "Experimental";
  logTypes = [LogType.DATABRICKS_AUDIT];
  tags = ["Databricks", "Impact"];
  reports: Reports = { "MITRE ATT&CK": ["TA0040:T1531"] };
  defaultSeverity = Severity.LOW;
  defaultDescription = "A user of the Databricks account was deleted, or an attempt to do so was refused.";
  defaultRunbook =
    "1. Match the deletion with an offboarding. " +
    "2. When there is none, add the user again and hand their jobs back to them. " +
    "3. Look for a run of deletions by the same actor, and suspend them if there is one.";
  defaultReference =
    "https://github.com/databricks-solutions/cybersec-workspace-detection-app/blob/main/base/detections/event-based/user_account_deleted.py";

  when: When = { serviceName: "accounts", actionName: "delete" };

  rule(event: PantherEvent) {
    if (event.deepGet("requestParams", "targetUserName") !== null) return true;
    const endpoint = event.string("requestParams", "endpoint").toLowerCase();
    return endpoint.includes("/users/") || endpoint.startsWith("users");
  }

  title(event: PantherEvent) {
    return `Databricks user [${databricksParameter(event, "targetUserName", "Unknown User")}] deleted by [${databricksActor(event)}]: ${databricksOutcome(event)}`;
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
