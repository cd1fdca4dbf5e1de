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

/**
 * A workspace no longer has Enterprise Key Management, so nobody can take its messages out of reach by withdrawing a
 * key.
 */
export class SlackAuditLogsEKMUnenrolled extends Rule {
  id = "Slack.AuditLogs.EKMUnenrolled-prototype";
  displayName = "Slack Enterprise Key Management Unenrolled";
  logTypes = [LogType.SLACK_AUDIT_LOGS];
  tags = ["Slack", "Defense Evasion", "Weaken Encryption", "Compliance", "Data Protection"];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1600", "TA0009:T1530", "TA0010:T1567"] };
  defaultSeverity = Severity.CRITICAL;
  defaultDescription =
    "Messages and files of a workspace are no longer encrypted with keys that the organisation controls.";
  defaultRunbook =
    "1. Call the owner named in the alert and ask whether the organisation decided this. " +
    "2. If not, enrol the workspace again together with Slack's support. " +
    "3. Treat the owner's account as taken over: end its sessions and reset its credentials. " +
    "4. Look for exports and new apps in the workspace from then on.";
  defaultReference = "https://slack.com/intl/en-gb/help/articles/360019110974-Slack-Enterprise-Key-Management";
  summaryAttributes = ["p_any_ip_addresses", "p_any_emails"];

  when: When = { action: "ekm_unenrolled" };

  title(event: PantherEvent) {
    return `Workspace [${slackWorkspace(event)}] taken out of Slack EKM by [${event.text("actor", "user", "email") || "<UNKNOWN_ACTOR>"}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return slackAlertContext(event);
  }
}
