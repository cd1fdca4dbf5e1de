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
import { databricksAlertContext } from "@pypanther/helpers/databricks";
import { databricksActorTitle, databricksParameterTitle } from "@pypanther/helpers/databricks-request";
import { isTruthy } from "@pypanther/helpers/truthy";

/** A Delta Sharing recipient was created without a list of allowed addresses. */
export class DatabricksAuditDeltaSharingRecipientWithoutIPACLs extends Rule {
  id = "Databricks.Audit.DeltaSharingRecipientWithoutIPACLs-prototype";
  displayName = "Databricks Delta Sharing Recipient Without IP ACLs";
  status: RuleStatus = "Experimental";
  logTypes = [LogType.DATABRICKS_AUDIT];
  tags = ["Databricks", "Delta Sharing", "Defense Evasion"];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1562"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A Delta Sharing recipient was created without a list of allowed addresses. A stolen token of the recipient " +
    "works from everywhere.";
  defaultRunbook =
    "1. Add the recipient's networks to its access list. " +
    "2. Make sure that the recipient is a known partner, and that a contract covers the shares. " +
    "3. Look through the recipient's reads so far for addresses that are not theirs. " +
    "4. Rotate the token if it was used from unknown addresses.";
  defaultReference =
    "https://github.com/andyweaves/system-tables-audit-logs/blob/main/resources/queries_and_alerts.json";

  when: When = { actionName: "createRecipient" };

  rule(event: PantherEvent) {
    return !isTruthy(event.deepGet("requestParams", "ipAccessList"));
  }

  title(event: PantherEvent) {
    return `Databricks Delta Sharing recipient ${databricksParameterTitle(event, "name", "of unknown name")} without IP access list created by ${databricksActorTitle(event)}`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return databricksAlertContext(event, {
      recipient_name: event.deepGet("requestParams", "name"),
    });
  }
}
