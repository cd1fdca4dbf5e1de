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

/** A user or service principal was removed from a group of the Databricks account. */
export class DatabricksAuditPrincipalRemovedFromGroup extends Rule {
  id = "Databricks.Audit.PrincipalRemovedFromGroup-prototype";
  displayName = "Databricks Principal Removed From Group";
  status: RuleStatus = "Experimental";
  logTypes = [LogType.DATABRICKS_AUDIT];
  tags = ["Databricks", "Persistence"];
  reports: Reports = { "MITRE ATT&CK": ["TA0003:T1098"] };
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "A user or service principal was removed from a group of the Databricks account. An attacker may do this to " +
    "lock others out.";
  defaultRunbook =
    "1. Look for a move or an offboarding that explains the removal. " +
    "2. Ask the principal's manager whether the access is still needed. " +
    "3. Add the principal again if it is, and look for other removals by the actor.";
  defaultReference =
    "https://github.com/databricks-solutions/cybersec-workspace-detection-app/blob/main/base/detections/event-based/principal_removed_from_group.py";

  when: When = { serviceName: "accounts", actionName: "removePrincipalFromGroup" };

  title(event: PantherEvent) {
    return `Databricks principal ${databricksParameterTitle(event, "targetUserName", "of unknown name")} removed from ${databricksParameterTitle(event, "targetGroupName", "an unknown group")} by ${databricksActorTitle(event)}`;
  }

  dedup(event: PantherEvent) {
    return `${databricksParameter(event, "targetGroupName", "unknown")}_${databricksParameter(event, "targetUserName", "unknown")}`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return databricksAlertContext(event, {
      target_user: event.deepGet("requestParams", "targetUserName"),
      target_group: event.deepGet("requestParams", "targetGroupName"),
    });
  }
}
