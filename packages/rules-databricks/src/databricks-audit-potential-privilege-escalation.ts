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
import { databricksAlertContext, PRIVILEGE_MODIFICATION_ACTIONS } from "@pypanther/helpers/databricks";
import { databricksActor } from "@pypanther/helpers/databricks-request";

/** One user changes rights so often that it looks like work on their own behalf. */
export class DatabricksAuditPotentialPrivilegeEscalation extends Rule {
  id = "Databricks.Audit.PotentialPrivilegeEscalation-prototype";
  displayName = "Databricks Potential Privilege Escalation";
  status: RuleStatus = "Experimental";
  logTypes = [LogType.DATABRICKS_AUDIT];
  tags = ["Databricks", "Privilege Escalation"];
  reports: Reports = { "MITRE ATT&CK": ["TA0004:T1078"] };
  threshold = 25;
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "A user made 25 or more changes to rights, roles, groups or owners in Databricks within an hour.";
  defaultRunbook =
    "1. List the changes and who gained by them. " +
    "2. Look for a migration, a SCIM sync or a Terraform run that made them. " +
    "3. Undo them, and suspend the user, if none did. " +
    "4. Read what those who gained rights did since.";
  defaultReference =
    "https://github.com/andyweaves/system-tables-audit-logs/blob/main/resources/queries_and_alerts.json";
  summaryAttributes = ["actor"];

  when: When = { actionName: PRIVILEGE_MODIFICATION_ACTIONS };

  title(event: PantherEvent) {
    return `Databricks user [${databricksActor(event, "Unknown User")}] made ${this.threshold} or more changes of rights within an hour`;
  }

  dedup(event: PantherEvent) {
    return databricksActor(event, "unknown");
  }

  alertContext(event: PantherEvent): AlertContext {
    return databricksAlertContext(event);
  }
}
