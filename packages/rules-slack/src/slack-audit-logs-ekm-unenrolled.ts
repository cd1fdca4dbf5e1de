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

/** A workspace left Slack's Enterprise Key Management. */
export class SlackAuditLogsEKMUnenrolled extends Rule<SlackAuditLogs> {
  id = "Slack.AuditLogs.EKMUnenrolled-prototype";
  displayName = "Slack Enterprise Key Management Unenrolled";
  logTypes = [LogType.SLACK_AUDIT_LOGS];
  tags = ["Slack", "Defense Evasion", "Weaken Encryption", "Compliance", "Data Protection"];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1600", "TA0009:T1530", "TA0010:T1567"] };
  defaultSeverity = Severity.CRITICAL;
  defaultDescription =
    "A workspace left Slack's Enterprise Key Management. You can no longer make its messages unreadable by " +
    "withdrawing a key.";
  defaultRunbook =
    "1. Call the owner named in the alert and ask whether the organisation decided this. " +
    "2. Enrol the workspace again together with Slack's support if it did not. " +
    "3. End the sessions of the owner's account and reset its credentials. " +
    "4. Look for exports and new apps in the workspace from then on.";
  defaultReference = "https://slack.com/intl/en-gb/help/articles/360019110974-Slack-Enterprise-Key-Management";
  summaryAttributes = ["p_any_ip_addresses", "p_any_emails"];

  when: When = { action: "ekm_unenrolled" };

  title(event: PantherEvent<SlackAuditLogs>) {
    return `Workspace ${slackWorkspace(event)} taken out of Slack EKM by ${titleValue(event.text("actor", "user", "email"), "an unknown actor")}`;
  }

  alertContext(event: PantherEvent<SlackAuditLogs>): AlertContext {
    return slackAlertContext(event);
  }
}
