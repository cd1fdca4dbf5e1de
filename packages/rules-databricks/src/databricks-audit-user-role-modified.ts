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
import { databricksAction, databricksActorTitle } from "@pypanther/helpers/databricks-request";

/** A user of the Databricks account was made an administrator or got another role. */
export class DatabricksAuditUserRoleModified extends Rule {
  id = "Databricks.Audit.UserRoleModified-prototype";
  displayName = "Databricks User Role Modified";
  status: RuleStatus = "Experimental";
  logTypes = [LogType.DATABRICKS_AUDIT];
  tags = ["Databricks", "Privilege Escalation"];
  reports: Reports = { "MITRE ATT&CK": ["TA0004:T1098"] };
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "A user of the Databricks account was made an administrator or got another role. An attacker may be giving " +
    "an account more rights.";
  defaultRunbook =
    "1. Read in requestParams who got which role. " +
    "2. Find the access request that covers it. " +
    "3. Take the role away in the account console if there is no request. " +
    "4. Read in the audit log what the user did with the role.";
  defaultReference =
    "https://github.com/databricks-solutions/cybersec-workspace-detection-app/blob/main/base/detections/event-based/user_role_modified.py";

  when: When = { serviceName: "accounts", actionName: ["addUserToAdminGroup", "modifyUserRole"] };

  title(event: PantherEvent) {
    const action = databricksAction(event);
    return `Databricks user role changed: [${action}] by ${databricksActorTitle(event)}`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return databricksAlertContext(event, {
      request_params: event.get("requestParams"),
    });
  }
}
