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
import { databricksActor } from "@pypanther/helpers/databricks-request";

/** Somebody's role is another one, perhaps that of an administrator. */
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
    "1. Read the request's parameters: who got which role? " +
    "2. Ask the actor for the approval. " +
    "3. Take the role away again if there is none, and look at what was done with it.";
  defaultReference =
    "https://github.com/databricks-solutions/cybersec-workspace-detection-app/blob/main/base/detections/event-based/user_role_modified.py";

  when: When = { serviceName: "accounts", actionName: ["addUserToAdminGroup", "modifyUserRole"] };

  title(event: PantherEvent) {
    const action = event.text("actionName") || "Unknown Action";
    return `Databricks user role changed: [${action}] by [${databricksActor(event, "Unknown User")}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return databricksAlertContext(event, {
      request_params: event.get("requestParams"),
    });
  }
}
