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
import { databricksActor, databricksActorTitle } from "@pypanther/helpers/databricks-request";

/** A user made 25 or more changes to rights, roles, groups or owners in Databricks within an hour. */
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
    "A user made 25 or more changes to rights, roles, groups or owners in Databricks within an hour. An attacker " +
    "may be giving rights to accounts of their own.";
  defaultRunbook =
    "1. List the changes and who gained rights by them. " +
    "2. Look for a migration, a SCIM sync or a Terraform run that made them. " +
    "3. Undo the changes and suspend the user if nothing explains them. " +
    "4. Read in the audit log what those who gained rights did since.";
  defaultReference =
    "https://github.com/andyweaves/system-tables-audit-logs/blob/main/resources/queries_and_alerts.json";
  summaryAttributes = ["actor"];

  when: When = { actionName: PRIVILEGE_MODIFICATION_ACTIONS };

  title(event: PantherEvent) {
    return `${databricksActorTitle(event)} made ${this.threshold} or more changes of rights in Databricks within an hour`;
  }

  dedup(event: PantherEvent) {
    return databricksActor(event, "unknown");
  }

  alertContext(event: PantherEvent): AlertContext {
    return databricksAlertContext(event);
  }
}
