import {
  type AlertContext,
  ignoringCase,
  LogType,
  not,
  type PantherEvent,
  type Reports,
  Rule,
  type RuleStatus,
  Severity,
  startsWith,
  type When,
} from "@pypanther/core";
import { databricksAlertContext, SYSTEM_USERS } from "@pypanther/helpers/databricks";
import { databricksActor, databricksActorTitle } from "@pypanther/helpers/databricks-request";

/** A user deleted, dropped, trashed or purged fifty or more things in Databricks within a day. */
export class DatabricksAuditDestructiveActivities extends Rule {
  id = "Databricks.Audit.DestructiveActivities-prototype";
  displayName = "Databricks Destructive Activities";
  status: RuleStatus = "Experimental";
  logTypes = [LogType.DATABRICKS_AUDIT];
  tags = ["Databricks", "Impact"];
  reports: Reports = { "MITRE ATT&CK": ["TA0040:T1485"] };
  dedupPeriodMinutes = 1440;
  threshold = 50;
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A user deleted, dropped, trashed or purged fifty or more things in Databricks within a day. It may be " +
    "sabotage or an attacker covering tracks.";
  defaultRunbook =
    "1. See what was deleted and whether it can be restored. " +
    "2. Ask the user whether they are cleaning up, and who knows of it. " +
    "3. Suspend the user and revoke their tokens if the deletions were not planned. " +
    "4. Restore tables, notebooks and jobs while their retention lasts.";
  defaultReference =
    "https://github.com/andyweaves/system-tables-audit-logs/blob/main/resources/queries_and_alerts.json";
  summaryAttributes = ["actor"];

  when: When = {
    actionName: () => ignoringCase(startsWith(this.destructivePrefixes)),
    "userIdentity.email": not(SYSTEM_USERS),
  };

  /** How the names of actions begin that destroy something, in lower case. */
  destructivePrefixes: string[] = ["delete", "drop", "trash", "destroy", "purge"];

  rule(event: PantherEvent) {
    const action = event.string("actionName").toLowerCase();
    return !action.startsWith("undelete") && !action.startsWith("restore");
  }

  title(event: PantherEvent) {
    return `${databricksActorTitle(event)} deleted ${this.threshold} or more things in Databricks within a day, such as [${event.text("actionName") || "delete"}]`;
  }

  dedup(event: PantherEvent) {
    return databricksActor(event, "unknown");
  }

  alertContext(event: PantherEvent): AlertContext {
    return databricksAlertContext(event);
  }
}
