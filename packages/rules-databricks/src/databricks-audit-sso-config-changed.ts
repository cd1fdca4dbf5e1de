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
  databricksAction,
  databricksActorTitle,
  databricksParameterTitle,
  databricksSucceeded,
} from "@pypanther/helpers/databricks-request";

/** The single sign-on configuration of Databricks was created or updated. */
export class DatabricksAuditSSOConfigChanged extends Rule {
  id = "Databricks.Audit.SSOConfigChanged-prototype";
  displayName = "Databricks SSO Configuration Changed";
  status: RuleStatus = "Experimental";
  logTypes = [LogType.DATABRICKS_AUDIT];
  tags = ["Databricks", "Credential Access"];
  reports: Reports = { "MITRE ATT&CK": ["TA0006:T1556"] };
  defaultSeverity = Severity.LOW;
  defaultDescription =
    "The single sign-on configuration of Databricks was created or updated. With an identity provider of their " +
    "own, an attacker can sign in as any user.";
  defaultRunbook =
    "1. Compare the configuration with the approved one: issuer, certificate, domains. " +
    "2. Ask the identity team by phone to confirm the change. " +
    "3. Restore the configuration in the account console and end all sessions if they did not make it. " +
    "4. Review the users and logins since.";
  defaultReference =
    "https://github.com/databricks-solutions/cybersec-workspace-detection-app/blob/main/base/detections/event-based/sso_config_changed.py";

  when: When = { serviceName: "ssoConfigBackend", actionName: ["create", "update"] };

  title(event: PantherEvent) {
    const action = databricksAction(event);
    return `Databricks SSO configuration ${action}d by ${databricksActorTitle(event)} with status ${databricksParameterTitle(event, "status", "an unknown status")}`;
  }

  dedup(event: PantherEvent) {
    return event.text("actionName") || "unknown";
  }

  severity(event: PantherEvent): SeverityOrDefault {
    return databricksSucceeded(event) ? "MEDIUM" : "LOW";
  }

  alertContext(event: PantherEvent): AlertContext {
    return databricksAlertContext(event, {
      sso_status: event.deepGet("requestParams", "status"),
      sso_config: event.deepGet("requestParams", "config"),
    });
  }
}
