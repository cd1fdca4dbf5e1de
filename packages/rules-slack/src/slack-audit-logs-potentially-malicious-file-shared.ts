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

/** A file that Slack believes to be malware was shared, and colleagues may have opened it. */
export class SlackAuditLogsPotentiallyMaliciousFileShared extends Rule {
  id = "Slack.AuditLogs.PotentiallyMaliciousFileShared-prototype";
  displayName = "Slack Potentially Malicious File Shared";
  logTypes = [LogType.SLACK_AUDIT_LOGS];
  tags = ["Slack", "Initial Access", "Phishing", "Spearphishing Attachment", "Malware", "Execution"];
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1566.001", "TA0002:T1204.002", "TA0040:T1486"] };
  defaultSeverity = Severity.CRITICAL;
  defaultDescription = "Slack's scan found harmful content in a file that a user uploaded.";
  defaultRunbook =
    "1. Delete the file in Slack and keep a copy in quarantine for analysis. " +
    "2. Find who downloaded it, and isolate their machines until they are scanned. " +
    "3. Ask the uploader where the file came from; if they know nothing, treat their account as taken over. " +
    "4. Search mail and other storage for the same hash.";
  defaultReference = "https://docs.datadoghq.com/security/default_rules/def-003-oxv/";
  summaryAttributes = ["p_any_ip_addresses", "p_any_emails"];

  when: When = { action: "file_malicious_content_detected" };

  title(event: PantherEvent) {
    return `Harmful file shared in Slack workspace [${slackWorkspace(event)}] by [${event.text("actor", "user", "email") || "<UNKNOWN_USER>"}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return slackAlertContext(event);
  }
}
