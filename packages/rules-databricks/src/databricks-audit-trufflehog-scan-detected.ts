import {
  type AlertContext,
  contains,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  type RuleStatus,
  Severity,
  type SeverityOrDefault,
  type When,
} from "@pypanther/core";
import { databricksAlertContext, filterNoise } from "@pypanther/helpers/databricks";
import { databricksActorTitle } from "@pypanther/helpers/databricks-request";
import { isPrivateIpAddress } from "@pypanther/helpers/ip-address";
import { titleValue } from "@pypanther/helpers/title-value";

/** A client that calls itself TruffleHog used Databricks. */
export class DatabricksAuditTrufflehogScanDetected extends Rule {
  id = "Databricks.Audit.TrufflehogScanDetected-prototype";
  displayName = "Databricks TruffleHog Scan Detected";
  status: RuleStatus = "Experimental";
  logTypes = [LogType.DATABRICKS_AUDIT];
  tags = ["Databricks", "Collection", "Credential Access"];
  reports: Reports = { "MITRE ATT&CK": ["TA0006:T1552", "TA0009:T1213"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A client that calls itself TruffleHog used Databricks. Attackers search for secrets with this tool.";
  defaultRunbook =
    "1. Ask the security team whether the scan is theirs. " +
    "2. Revoke the token that was used if the scan is not theirs. " +
    "3. Rotate the secrets that the scan can have found. " +
    "4. Find out where the token leaked.";
  defaultReference =
    "https://github.com/databricks-solutions/cybersec-workspace-detection-app/blob/main/base/detections/event-based/trufflehog_scan_detected.py";

  when: When = { userAgent: contains("TruffleHog") };

  rule(event: PantherEvent) {
    return !filterNoise(event);
  }

  title(event: PantherEvent) {
    return `TruffleHog scan of Databricks from ${titleValue(event.text("sourceIPAddress"), "an unknown address")} as ${databricksActorTitle(event)}`;
  }

  severity(event: PantherEvent): SeverityOrDefault {
    return isPrivateIpAddress(event.string("sourceIPAddress")) ? "MEDIUM" : "HIGH";
  }

  alertContext(event: PantherEvent): AlertContext {
    return databricksAlertContext(event, {
      token_id: event.deepGet("requestParams", "tokenId"),
      user_agent_full: event.get("userAgent"),
    });
  }
}
