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
  defaultDescription = "Databricks sent out its terms of service, or somebody agreed to them.";
  defaultRunbook =
    "1. Check whether the actor is among those who may bind the company. " +
    "2. Pass the terms, with date and name, to the legal department. " +
    "3. Review the actor's account rights if they are not.";
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
