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

/** A group was created by which rights can be handed out unwatched. */
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
    "1. See whether the identity provider's sync or a person made the group. " +
    "2. For a person, learn which project it serves, and list its members and entitlements. " +
    "3. Delete a group without a purpose, and watch for others by the same account.";
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
