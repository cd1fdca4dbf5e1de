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

/** A personal access token of Databricks was revoked. */
export class DatabricksAuditAccessTokenRevoked extends Rule {
  id = "Databricks.Audit.AccessTokenRevoked-prototype";
  displayName = "Databricks Access Token Revoked";
  status: RuleStatus = "Experimental";
  logTypes = [LogType.DATABRICKS_AUDIT];
  tags = ["Databricks", "Defense Evasion"];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1070"] };
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "A personal access token of Databricks was revoked. An attacker can do this to stop a user's jobs; it is " +
    "also part of the clean-up after an incident.";
  defaultRunbook =
    "1. See whose token it was and what used it. " +
    "2. Look for a rotation of tokens or an incident that explains it. " +
    "3. Give the owner a new token if neither is the case, and look at the actor's other actions.";
  defaultReference =
    "https://github.com/databricks-solutions/cybersec-workspace-detection-app/tree/main/base/detections/behavioral";

  when: When = { serviceName: "accounts", actionName: "revokeDbToken" };

  title(event: PantherEvent) {
    return `Databricks token ${databricksParameterTitle(event, "tokenId", "of unknown name")} revoked by ${databricksActorTitle(event)}`;
  }

  dedup(event: PantherEvent) {
    return databricksParameter(event, "tokenId", "unknown");
  }

  alertContext(event: PantherEvent): AlertContext {
    return databricksAlertContext(event, {
      token_id: event.deepGet("requestParams", "tokenId"),
    });
  }
}
