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
import { databricksAlertContext, LOGIN_ACTIONS } from "@pypanther/helpers/databricks";
import { databricksActor, databricksWorkspace } from "@pypanther/helpers/databricks-request";

/** Somebody from Databricks is inside the workspace, with sight of its data. */
export class DatabricksAuditEmployeeLogon extends Rule {
  id = "Databricks.Audit.EmployeeLogon-prototype";
  displayName = "Databricks Employee Logon";
  status: RuleStatus = "Experimental";
  logTypes = [LogType.DATABRICKS_AUDIT];
  tags = ["Databricks", "Initial Access"];
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1078"] };
  defaultSeverity = Severity.INFO;
  defaultDescription = "The account of a Databricks employee opened a session in the workspace.";
  defaultRunbook =
    "1. Find the support case that the visit belongs to. " +
    "2. Call Databricks support when there is none, and end the session. " +
    "3. Read what the employee did while signed in.";
  defaultReference =
    "https://github.com/databricks-solutions/cybersec-workspace-detection-app/blob/main/base/detections/event-based/databricks_employee_logon.py";

  when: When = {
    serviceName: "accounts",
    actionName: Object.keys(LOGIN_ACTIONS),
    auditLevel: "WORKSPACE_LEVEL",
    "requestParams.authentication_method": "GENIE_AUTH",
    "response.statusCode": 200,
  };

  title(event: PantherEvent) {
    return `Databricks employee [${databricksActor(event, "Unknown User")}] signed in to [${databricksWorkspace(event)}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return databricksAlertContext(event, {
      auth_method: event.deepGet("requestParams", "authentication_method"),
    });
  }
}
