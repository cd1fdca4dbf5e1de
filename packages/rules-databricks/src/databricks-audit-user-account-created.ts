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
  databricksActorTitle,
  databricksParameter,
  databricksParameterTitle,
} from "@pypanther/helpers/databricks-request";

/** A user was created in Databricks. */
export class DatabricksAuditUserAccountCreated extends Rule {
  id = "Databricks.Audit.UserAccountCreated-prototype";
  displayName = "Databricks User Account Created";
  status: RuleStatus = "Experimental";
  logTypes = [LogType.DATABRICKS_AUDIT];
  tags = ["Databricks", "Persistence"];
  reports: Reports = { "MITRE ATT&CK": ["TA0003:T1136"] };
  defaultSeverity = Severity.INFO;
  defaultDescription = "A user was created in Databricks. An attacker can use a new account to come back.";
  defaultRunbook =
    "1. Match the user with an onboarding. " +
    "2. Check whether the identity provider knows the address. " +
    "3. Delete a user that nobody knows, revoke its tokens, and look for others that the actor made.";
  defaultReference =
    "https://github.com/databricks-solutions/cybersec-workspace-detection-app/tree/main/base/detections/behavioral";

  when: When = { serviceName: "accounts", actionName: ["createUser", "addUser"] };

  title(event: PantherEvent) {
    const endpoint = event.text("requestParams", "endpoint");
    const through = endpoint && ` through [${endpoint}]`;
    return `Databricks user ${databricksParameterTitle(event, "targetUserName", "of unknown name")} created by ${databricksActorTitle(event)}${through}`;
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
