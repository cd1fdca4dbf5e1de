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
import { databricksAlertContext, extractGroupIdentifier, filterNoise } from "@pypanther/helpers/databricks";
import { databricksActorTitle, databricksOutcome, databricksSucceeded } from "@pypanther/helpers/databricks-request";
import { titleValue } from "@pypanther/helpers/title-value";

/** A group of the Databricks account was deleted, or an attempt to do so was refused. */
export class DatabricksAuditGroupDeleted extends Rule {
  id = "Databricks.Audit.GroupDeleted-prototype";
  displayName = "Databricks Group Deleted";
  status: RuleStatus = "Experimental";
  logTypes = [LogType.DATABRICKS_AUDIT];
  tags = ["Databricks", "Impact"];
  reports: Reports = { "MITRE ATT&CK": ["TA0040:T1531"] };
  defaultSeverity = Severity.LOW;
  defaultDescription =
    "A group of the Databricks account was deleted, or an attempt to do so was refused. Its members lose the " +
    "rights that they had through it.";
  defaultRunbook =
    "1. List who lost access, and which workspaces and catalogs the group opened. " +
    "2. Check whether another group takes its place. " +
    "3. Create it again with its members if people cannot work. " +
    "4. End the actor's sessions and examine the account if the deletion was not theirs.";
  defaultReference =
    "https://github.com/databricks-solutions/cybersec-workspace-detection-app/blob/main/base/detections/event-based/group_deleted.py";

  when: When = { serviceName: "accounts", actionName: ["removeGroup", "deleteGroup"] };

  rule(event: PantherEvent) {
    return !filterNoise(event);
  }

  title(event: PantherEvent) {
    const group = titleValue(extractGroupIdentifier(event) ?? "", "of unknown name");
    return `Databricks group ${group} deleted by ${databricksActorTitle(event)}: ${databricksOutcome(event)}`;
  }

  dedup(event: PantherEvent) {
    return extractGroupIdentifier(event) ?? "unknown";
  }

  severity(event: PantherEvent): SeverityOrDefault {
    return databricksSucceeded(event) ? "HIGH" : "LOW";
  }

  alertContext(event: PantherEvent): AlertContext {
    return databricksAlertContext(event, {
      group_id: extractGroupIdentifier(event),
    });
  }
}
