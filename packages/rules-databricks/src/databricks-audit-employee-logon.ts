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
import { databricksActorTitle, databricksWorkspaceTitle } from "@pypanther/helpers/databricks-request";

/** Somebody from Databricks signed in to your workspace, where they can see its data. */
export class DatabricksAuditEmployeeLogon extends Rule {
  id = "Databricks.Audit.EmployeeLogon-prototype";
  displayName = "Databricks Employee Logon";
  status: RuleStatus = "Experimental";
  logTypes = [LogType.DATABRICKS_AUDIT];
  tags = ["Databricks", "Initial Access"];
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1078"] };
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "Somebody from Databricks signed in to your workspace, where they can see its data. Without a support case " +
    "of yours, nobody asked them to.";
  defaultRunbook =
    "1. Find the support case that the sign-in belongs to. " +
    "2. Read in the audit log what the employee did while signed in. " +
    "3. Call Databricks support and end the session if there is no case.";
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
    return `${databricksActorTitle(event)}, a Databricks employee, signed in to ${databricksWorkspaceTitle(event)}`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return databricksAlertContext(event, {
      auth_method: event.deepGet("requestParams", "authentication_method"),
    });
  }
}
