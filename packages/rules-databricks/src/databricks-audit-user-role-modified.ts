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
import { databricksAction, databricksActor } from "@pypanther/helpers/databricks-request";

/** A user got another role, perhaps that of an administrator who can change everything. */
export class DatabricksAuditUserRoleModified extends Rule {
  id = "Databricks.Audit.UserRoleModified-prototype";
  displayName = "Databricks User Role Modified";
  status: RuleStatus = "Experimental";
  logTypes = [LogType.DATABRICKS_AUDIT];
  tags = ["Databricks", "Privilege Escalation"];
  reports: Reports = { "MITRE ATT&CK": ["TA0004:T1098"] };
  defaultSeverity = Severity.INFO;
  defaultDescription = "A user of the Databricks account was put into the administrators' group, or got another role.";
  defaultRunbook =
    "1. Take from requestParams who got which role. " +
    "2. Find the access request that covers it. " +
    "3. Take the role away in the account console if none does. " +
    "4. Read in the audit log what the user did with it.";
  defaultReference =
    "https://github.com/databricks-solutions/cybersec-workspace-detection-app/blob/main/base/detections/event-based/user_role_modified.py";

  when: When = { serviceName: "accounts", actionName: ["addUserToAdminGroup", "modifyUserRole"] };

  title(event: PantherEvent) {
    const action = databricksAction(event);
    return `Databricks user role changed: [${action}] by [${databricksActor(event, "Unknown User")}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return databricksAlertContext(event, {
      request_params: event.get("requestParams"),
    });
  }
}
