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
import { databricksActor, databricksParameter } from "@pypanther/helpers/databricks-request";

/** Somebody revoked a token, which cleans up after an incident or locks its owner out. */
export class DatabricksAuditAccessTokenRevoked extends Rule {
  id = "Databricks.Audit.AccessTokenRevoked-prototype";
  displayName = "Databricks Access Token Revoked";
  status: RuleStatus = "Experimental";
  logTypes = [LogType.DATABRICKS_AUDIT];
  tags = ["Databricks", "Defense Evasion"];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1070"] };
  defaultSeverity = Severity.INFO;
  defaultDescription = "A personal access token of Databricks was revoked.";
  defaultRunbook =
    "1. See whose token it was and what used it. " +
    "2. Look for a rotation or an incident that called for it. " +
    "3. Give the owner a new token if neither is the case, and look at the actor's other actions.";
  defaultReference =
    "https://github.com/databricks-solutions/cybersec-workspace-detection-app/tree/main/base/detections/behavioral";

  when: When = { serviceName: "accounts", actionName: "revokeDbToken" };

  title(event: PantherEvent) {
    return `Databricks token [${databricksParameter(event, "tokenId", "Unknown Token")}] revoked by [${databricksActor(event)}]`;
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
