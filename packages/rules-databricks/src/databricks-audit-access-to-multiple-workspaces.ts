import {
  type AlertContext,
  exists,
  LogType,
  not,
  type PantherEvent,
  type Reports,
  Rule,
  type RuleStatus,
  Severity,
  type When,
} from "@pypanther/core";
import { databricksAlertContext, SYSTEM_USERS } from "@pypanther/helpers/databricks";
import { databricksActor, databricksActorTitle } from "@pypanther/helpers/databricks-request";

/** One user was active in five or more Databricks workspaces within a day. */
export class DatabricksAuditAccessToMultipleWorkspaces extends Rule {
  id = "Databricks.Audit.AccessToMultipleWorkspaces-prototype";
  displayName = "Databricks Access to Multiple Workspaces";
  status: RuleStatus = "Experimental";
  logTypes = [LogType.DATABRICKS_AUDIT];
  tags = ["Databricks", "Lateral Movement", "Reconnaissance"];
  reports: Reports = { "MITRE ATT&CK": ["TA0008:T1021"] };
  dedupPeriodMinutes = 1440;
  threshold = 5;
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "One user was active in five or more Databricks workspaces within a day. With stolen credentials, an " +
    "attacker looks through every workspace that the user can open.";
  defaultRunbook =
    "1. List the workspaces and what the user did in each. " +
    "2. Ask the user's manager whether their work spans all of them. " +
    "3. Check addresses and clients for ones that are not the user's. " +
    "4. Disable the account and revoke its tokens if the activity was not the user's.";
  defaultReference =
    "https://github.com/andyweaves/system-tables-audit-logs/blob/main/resources/queries_and_alerts.json";
  summaryAttributes = ["actor"];

  when: When = { workspaceId: exists(), "userIdentity.email": not(["", "unknown", ...SYSTEM_USERS]) };

  rule(event: PantherEvent) {
    // What is no text names no user.
    return event.string("userIdentity", "email") !== "";
  }

  title(event: PantherEvent) {
    return `${databricksActorTitle(event)} was active in ${this.threshold} or more Databricks workspaces within a day`;
  }

  dedup(event: PantherEvent) {
    return databricksActor(event, "unknown");
  }

  unique(event: PantherEvent) {
    return event.text("workspaceId") || "unknown";
  }

  alertContext(event: PantherEvent): AlertContext {
    return databricksAlertContext(event);
  }
}
