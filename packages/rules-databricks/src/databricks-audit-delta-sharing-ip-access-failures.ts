import {
  type AlertContext,
  contains,
  ignoringCase,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  type RuleStatus,
  Severity,
  type When,
} from "@pypanther/core";
import { databricksAlertContext } from "@pypanther/helpers/databricks";
import { databricksParameter } from "@pypanther/helpers/databricks-request";

/** A Delta Sharing recipient was refused for its address, as happens when its token is in other hands. */
export class DatabricksAuditDeltaSharingIPAccessFailures extends Rule {
  id = "Databricks.Audit.DeltaSharingIPAccessFailures-prototype";
  displayName = "Databricks Delta Sharing IP Access Failures";
  status: RuleStatus = "Experimental";
  logTypes = [LogType.DATABRICKS_AUDIT];
  tags = ["Databricks", "Delta Sharing", "Initial Access"];
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1078"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "Delta Sharing turned a recipient away because of the address.";
  defaultRunbook =
    "1. Ask the recipient whether they moved to another network. " +
    "2. Rotate the recipient's token if they did not. " +
    "3. Check what was read with the token before.";
  defaultReference =
    "https://github.com/andyweaves/system-tables-audit-logs/blob/main/resources/queries_and_alerts.json";

  when: When = {
    serviceName: "deltaSharingAccess",
    "response.statusCode": [401, 403],
    "response.errorMessage": () => ignoringCase(contains(this.ipDenialKeywords)),
  };

  /** Words in an error message that tell of a refused address, in lower case. */
  ipDenialKeywords: string[] = ["address", "network", "cidr", "allowlist", "blocklist"];

  title(event: PantherEvent) {
    return `Databricks Delta Sharing denied to [${databricksParameter(event, "recipientName", "Unknown Recipient")}] from [${event.text("sourceIPAddress") || "Unknown IP"}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return databricksAlertContext(event);
  }
}
