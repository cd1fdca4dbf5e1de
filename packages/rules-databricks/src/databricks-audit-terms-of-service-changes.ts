import {
  type AlertContext,
  LogType,
  type PantherEvent,
  Rule,
  type RuleStatus,
  Severity,
  type When,
} from "@pypanther/core";
import { databricksAlertContext } from "@pypanther/helpers/databricks";
import { databricksActorTitle } from "@pypanther/helpers/databricks-request";

/** Terms of service of Databricks were sent out or accepted. */
export class DatabricksAuditTermsOfServiceChanges extends Rule {
  id = "Databricks.Audit.TermsOfServiceChanges-prototype";
  displayName = "Databricks Terms of Service Changes";
  status: RuleStatus = "Experimental";
  logTypes = [LogType.DATABRICKS_AUDIT];
  tags = ["Databricks", "Compliance"];
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "Terms of service of Databricks were sent out or accepted. Only people who may bind the company should do so.";
  defaultRunbook =
    "1. Check whether the actor may bind the company. " +
    "2. Pass the terms, with date and name, to the legal department. " +
    "3. Review the actor's rights and recent actions if they may not.";
  defaultReference =
    "https://github.com/andyweaves/system-tables-audit-logs/blob/main/resources/queries_and_alerts.json";

  when: When = { actionName: ["acceptTos", "sendTos"] };

  title(event: PantherEvent) {
    const change = event.get("actionName") === "acceptTos" ? "accepted" : "distributed";
    return `Databricks terms of service ${change} by ${databricksActorTitle(event)}`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return databricksAlertContext(event);
  }
}
