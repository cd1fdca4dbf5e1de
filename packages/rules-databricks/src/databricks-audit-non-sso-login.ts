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
import { databricksActor, databricksActorTitle, databricksParameterTitle } from "@pypanther/helpers/databricks-request";

/** A login to Databricks succeeded without SAML single sign-on. */
export class DatabricksAuditNonSSOLogin extends Rule {
  id = "Databricks.Audit.NonSSOLogin-prototype";
  displayName = "Databricks Non-SSO Login Detected";
  status: RuleStatus = "Experimental";
  logTypes = [LogType.DATABRICKS_AUDIT];
  tags = ["Databricks", "Initial Access"];
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1078"] };
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "A login to Databricks succeeded without SAML single sign-on. It was not checked by the identity provider " +
    "and its MFA.";
  defaultRunbook =
    "1. Check whether the user is a service or an emergency account that may sign in without single sign-on. " +
    "2. Ask a person why they did not use single sign-on. " +
    "3. Turn off password logins for the workspace if nobody needs them, and reset the credentials if the login " +
    "was not the user's.";
  defaultReference =
    "https://github.com/databricks-solutions/cybersec-workspace-detection-app/tree/main/base/detections/behavioral";

  when: When = { actionName: Object.keys(LOGIN_ACTIONS), "response.statusCode": 200 };

  rule(event: PantherEvent) {
    const method = event.text("requestParams", "authentication_method");
    return method ? method !== "BROWSER_BYO_IDP_SAML" : event.get("actionName") !== "samlLogin";
  }

  title(event: PantherEvent) {
    return `Databricks login of ${databricksActorTitle(event)} without SSO: ${databricksParameterTitle(event, "authentication_method", "an unknown method")} through [${event.text("actionName") || "login"}]`;
  }

  dedup(event: PantherEvent) {
    return databricksActor(event, "unknown");
  }

  alertContext(event: PantherEvent): AlertContext {
    return databricksAlertContext(event, {
      authentication_method: event.deepGet("requestParams", "authentication_method"),
    });
  }
}
