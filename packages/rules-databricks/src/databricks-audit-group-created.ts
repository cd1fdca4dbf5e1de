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
import { databricksActorTitle } from "@pypanther/helpers/databricks-request";
import { titleValue } from "@pypanther/helpers/title-value";

function groupOf(event: PantherEvent): string | null {
  return extractGroupIdentifier(event) ?? (event.string("requestParams", "groupName") || null);
}

/** A group was created in the Databricks account. */
export class DatabricksAuditGroupCreated extends Rule {
  id = "Databricks.Audit.GroupCreated-prototype";
  displayName = "Databricks Group Created";
  status: RuleStatus = "Experimental";
  logTypes = [LogType.DATABRICKS_AUDIT];
  tags = ["Databricks", "Persistence"];
  reports: Reports = { "MITRE ATT&CK": ["TA0003:T1136"] };
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "A group was created in the Databricks account. An attacker can use a new group to give accounts rights " +
    "without changing the known ones.";
  defaultRunbook =
    "1. See whether the identity provider's sync or a person made the group. " +
    "2. Ask a person which project it serves, and list its members and entitlements. " +
    "3. Delete the group if nobody needs it, and look for others by the same account.";
  defaultReference =
    "https://github.com/databricks-solutions/cybersec-workspace-detection-app/tree/main/base/detections/behavioral";

  when: When = { serviceName: "accounts", actionName: "createGroup" };

  title(event: PantherEvent) {
    return `Databricks group ${titleValue(groupOf(event), "of unknown name")} created by ${databricksActorTitle(event)}`;
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
