import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { slackAlertContext, slackWorkspace } from "@pypanther/helpers/slack";
import { titleValue } from "@pypanther/helpers/title-value";
import type { SlackAuditLogs } from "./events";

/** Slack found harmful content in a file that a user shared. */
export class SlackAuditLogsPotentiallyMaliciousFileShared extends Rule<SlackAuditLogs> {
  id = "Slack.AuditLogs.PotentiallyMaliciousFileShared-prototype";
  displayName = "Slack Potentially Malicious File Shared";
  logTypes = [LogType.SLACK_AUDIT_LOGS];
  tags = ["Slack", "Initial Access", "Phishing", "Spearphishing Attachment", "Malware", "Execution"];
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1566.001", "TA0002:T1204.002", "TA0040:T1486"] };
  defaultSeverity = Severity.CRITICAL;
  defaultDescription = "Slack found harmful content in a file that a user shared. Colleagues may have opened it.";
  defaultRunbook =
    "1. Delete the file in Slack and keep a copy in quarantine for analysis. " +
    "2. Find who downloaded it, and isolate their machines until they are scanned. " +
    "3. Ask the uploader where the file came from, and reset their account if they did not share it. " +
    "4. Search mail and other storage for the same hash.";
  defaultReference = "https://docs.datadoghq.com/security/default_rules/def-003-oxv/";
  summaryAttributes = ["p_any_ip_addresses", "p_any_emails"];

  when: When = { action: "file_malicious_content_detected" };

  title(event: PantherEvent<SlackAuditLogs>) {
    return `Harmful file shared in Slack workspace ${slackWorkspace(event)} by ${titleValue(event.text("actor", "user", "email"), "an unknown user")}`;
  }

  alertContext(event: PantherEvent<SlackAuditLogs>): AlertContext {
    return slackAlertContext(event);
  }
}
