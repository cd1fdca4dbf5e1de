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

/** Somebody was taken out of a group, whose rights they may need or may have been too curious with. */
export class DatabricksAuditPrincipalRemovedFromGroup extends Rule {
  id = "Databricks.Audit.PrincipalRemovedFromGroup-prototype";
  displayName = "Databricks Principal Removed From Group";
  status: RuleStatus = "Experimental";
  logTypes = [LogType.DATABRICKS_AUDIT];
  tags = ["Databricks", "Persistence"];
  reports: Reports = { "MITRE ATT&CK": ["TA0003:T1098"] };
  defaultSeverity = Severity.INFO;
  defaultDescription = "A group of the Databricks account lost a user or service principal.";
  defaultRunbook =
    "1. Match the removal with a move or an offboarding. " +
    "2. Without one, ask the principal's manager whether the access is still needed. " +
    "3. Put the principal back if it is, and read what else the actor took from others.";
  defaultReference =
    "https://github.com/databricks-solutions/cybersec-workspace-detection-app/blob/main/base/detections/event-based/principal_removed_from_group.py";

  when: When = { serviceName: "accounts", actionName: "removePrincipalFromGroup" };

  title(event: PantherEvent) {
    return `Databricks principal [${databricksParameter(event, "targetUserName", "Unknown User")}] removed from [${databricksParameter(event, "targetGroupName", "Unknown Group")}] by [${databricksActor(event)}]`;
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
