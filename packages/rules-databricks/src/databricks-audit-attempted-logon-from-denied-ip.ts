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
import { databricksAlertContext, filterNoise } from "@pypanther/helpers/databricks";
import {
  databricksActorTitle,
  databricksWorkspace,
  databricksWorkspaceTitle,
} from "@pypanther/helpers/databricks-request";
import { titleValue } from "@pypanther/helpers/title-value";

/** A Databricks access list refused a request because of its address. */
export class DatabricksAuditAttemptedLogonFromDeniedIP extends Rule {
  id = "Databricks.Audit.AttemptedLogonFromDeniedIP-prototype";
  displayName = "Databricks Attempted Logon From Denied IP";
  status: RuleStatus = "Experimental";
  logTypes = [LogType.DATABRICKS_AUDIT];
  tags = ["Databricks", "Initial Access", "Reconnaissance"];
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1078"] };
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "A Databricks access list refused a request because of its address. Somebody outside the allowed networks " +
    "may hold the user's credentials.";
  defaultRunbook =
    "1. Ask the user whether they work from a new place or without the VPN. " +
    "2. Look up the address, and search for other users that it tried. " +
    "3. Reset the user's credentials if the address is not theirs.";
  defaultReference =
    "https://github.com/databricks-solutions/cybersec-workspace-detection-app/blob/main/base/detections/event-based/attempted_logon_from_denied_ip.py";

  when: When = { serviceName: "accounts", actionName: "IpAccessDenied" };

  rule(event: PantherEvent) {
    return !filterNoise(event);
  }

  title(event: PantherEvent) {
    return `Databricks access denied from ${titleValue(event.text("sourceIPAddress"), "an unknown address")} for ${databricksActorTitle(event)} in ${databricksWorkspaceTitle(event)}`;
  }

  dedup(event: PantherEvent) {
    return `${databricksWorkspace(event, "unknown")}_${event.text("sourceIPAddress") || "unknown"}`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return databricksAlertContext(event, {
      path: event.deepGet("requestParams", "path"),
    });
  }
}
