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
import { databricksActor, databricksParameter } from "@pypanther/helpers/databricks-request";

/** A user was created, which may be a way back in for somebody who should be out. */
export class DatabricksAuditUserAccountCreated extends Rule {
  id = "Databricks.Audit.UserAccountCreated-prototype";
  displayName = "Databricks User Account Created";
  status: RuleStatus = "Experimental";
  logTypes = [LogType.DATABRICKS_AUDIT];
  tags = ["Databricks", "Persistence"];
  reports: Reports = { "MITRE ATT&CK": ["TA0003:T1136"] };
  defaultSeverity = Severity.INFO;
  defaultDescription = "An account for somebody was created in Databricks.";
  defaultRunbook =
    "1. Match the user with an onboarding. " +
    "2. Without one, see whether the identity provider knows the address. " +
    "3. Delete a user that nobody claims, revoke its tokens, and look for others that the actor made.";
  defaultReference =
    "https://github.com/databricks-solutions/cybersec-workspace-detection-app/tree/main/base/detections/behavioral";

  when: When = { serviceName: "accounts", actionName: ["createUser", "addUser"] };

  title(event: PantherEvent) {
    const endpoint = event.text("requestParams", "endpoint");
    const through = endpoint && ` through [${endpoint}]`;
    return `Databricks user [${databricksParameter(event, "targetUserName", "Unknown User")}] created by [${databricksActor(event)}]${through}`;
  }

  dedup(event: PantherEvent) {
    return databricksParameter(event, "targetUserName", "unknown");
  }

  alertContext(event: PantherEvent): AlertContext {
    return databricksAlertContext(event, {
      target_user: event.deepGet("requestParams", "targetUserName"),
      endpoint: event.deepGet("requestParams", "endpoint"),
    });
  }
}
