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
import { databricksActor } from "@pypanther/helpers/databricks-request";

/** Somebody bound the company to terms, or asked others to. */
export class DatabricksAuditTermsOfServiceChanges extends Rule {
  id = "Databricks.Audit.TermsOfServiceChanges-prototype";
  displayName = "Databricks Terms of Service Changes";
  status: RuleStatus = "Experimental";
  logTypes = [LogType.DATABRICKS_AUDIT];
  tags = ["Databricks", "Compliance"];
  defaultSeverity = Severity.INFO;
  defaultDescription = "Terms of service were accepted or sent out in Databricks.";
  defaultRunbook =
    "1. Ask the actor whether they may accept terms for the company. " +
    "2. Pass the terms to the legal department. " +
    "3. Find out who let the actor in if they may not.";
  defaultReference =
    "https://github.com/andyweaves/system-tables-audit-logs/blob/main/resources/queries_and_alerts.json";

  when: When = { actionName: ["acceptTos", "sendTos"] };

  title(event: PantherEvent) {
    const change = event.get("actionName") === "acceptTos" ? "accepted" : "distributed";
    return `Databricks terms of service ${change} by [${databricksActor(event)}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return databricksAlertContext(event);
  }
}
