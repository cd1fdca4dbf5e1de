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
import { databricksAlertContext, extractGroupIdentifier } from "@pypanther/helpers/databricks";
import { databricksActor } from "@pypanther/helpers/databricks-request";

function groupOf(event: PantherEvent): string | null {
  return extractGroupIdentifier(event) ?? (event.string("requestParams", "groupName") || null);
}

/** A new group may be given rights that nobody watches. */
export class DatabricksAuditGroupCreated extends Rule {
  id = "Databricks.Audit.GroupCreated-prototype";
  displayName = "Databricks Group Created";
  status: RuleStatus = "Experimental";
  logTypes = [LogType.DATABRICKS_AUDIT];
  tags = ["Databricks", "Persistence"];
  reports: Reports = { "MITRE ATT&CK": ["TA0003:T1136"] };
  defaultSeverity = Severity.INFO;
  defaultDescription = "A group was created in the Databricks account.";
  defaultRunbook =
    "1. Ask the actor what the group is for. " +
    "2. Watch who joins it and what it may do. " +
    "3. Delete it if nobody needs it.";
  defaultReference =
    "https://github.com/databricks-solutions/cybersec-workspace-detection-app/tree/main/base/detections/behavioral";

  when: When = { serviceName: "accounts", actionName: "createGroup" };

  title(event: PantherEvent) {
    return `Databricks group [${groupOf(event) ?? "Unknown Group"}] created by [${databricksActor(event)}]`;
  }

  dedup(event: PantherEvent) {
    return groupOf(event) ?? "unknown";
  }

  alertContext(event: PantherEvent): AlertContext {
    return databricksAlertContext(event, {
      group_name: groupOf(event),
    });
  }
}
