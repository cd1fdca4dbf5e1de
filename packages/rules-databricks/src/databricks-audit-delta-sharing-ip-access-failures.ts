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
import { databricksParameterTitle } from "@pypanther/helpers/databricks-request";
import { titleValue } from "@pypanther/helpers/title-value";

/** Delta Sharing refused a recipient because of the address. */
export class DatabricksAuditDeltaSharingIPAccessFailures extends Rule {
  id = "Databricks.Audit.DeltaSharingIPAccessFailures-prototype";
  displayName = "Databricks Delta Sharing IP Access Failures";
  status: RuleStatus = "Experimental";
  logTypes = [LogType.DATABRICKS_AUDIT];
  tags = ["Databricks", "Delta Sharing", "Initial Access"];
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1078"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "Delta Sharing refused a recipient because of the address. The recipient's token may be in other hands.";
  defaultRunbook =
    "1. Ask the recipient whether they moved to another network. " +
    "2. Rotate the recipient's token if they did not. " +
    "3. Check which shares were read with the token before.";
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
    return `Databricks Delta Sharing denied to ${databricksParameterTitle(event, "recipientName", "an unknown recipient")} from ${titleValue(event.text("sourceIPAddress"), "an unknown address")}`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return databricksAlertContext(event);
  }
}
