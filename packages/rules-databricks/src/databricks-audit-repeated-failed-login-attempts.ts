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
import { titleValue } from "@pypanther/helpers/title-value";

function userOf(event: PantherEvent): string {
  return event.text("userIdentity", "email") || event.text("requestParams", "user");
}

/** Five or more logins of one user to Databricks were refused within an hour. */
export class DatabricksAuditRepeatedFailedLoginAttempts extends Rule {
  id = "Databricks.Audit.RepeatedFailedLoginAttempts-prototype";
  displayName = "Databricks Repeated Failed Login Attempts";
  status: RuleStatus = "Experimental";
  logTypes = [LogType.DATABRICKS_AUDIT];
  tags = ["Databricks", "Credential Access", "Initial Access"];
  reports: Reports = { "MITRE ATT&CK": ["TA0006:T1110", "TA0001:T1078"] };
  threshold = 5;
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "Five or more logins of one user to Databricks were refused within an hour. Somebody may be guessing the " +
    "password.";
  defaultRunbook =
    "1. Look for a login of the user that succeeded afterwards. " +
    "2. Ask the user whether they, or a script of theirs, use an old password or token. " +
    "3. Block the address and reset the user's credentials if the attempts were not theirs.";
  defaultReference =
    "https://github.com/andyweaves/system-tables-audit-logs/blob/main/resources/queries_and_alerts.json";
  summaryAttributes = ["login_user", "source_ip", "login_action"];

  when: When = { actionName: Object.keys(LOGIN_ACTIONS), "response.statusCode": [401, 403] };

  title(event: PantherEvent) {
    const address = titleValue(event.text("sourceIPAddress"), "an unknown address");
    const action = event.text("actionName") || "login";
    return `Databricks logins refused for ${titleValue(userOf(event), "an unknown user")} from ${address} through [${action}]`;
  }

  dedup(event: PantherEvent) {
    return userOf(event) || "unknown";
  }

  alertContext(event: PantherEvent): AlertContext {
    return databricksAlertContext(event, {
      login_user: userOf(event) || null,
      login_action: event.get("actionName"),
      error_message: event.deepGet("response", "errorMessage"),
    });
  }
}
