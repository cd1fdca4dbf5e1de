import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { slackAlertContext } from "@pypanther/helpers/slack";

/** Slackbot told a workspace that it leaves Enterprise Key Management: soon its data is not under your own keys. */
export class SlackAuditLogsEKMSlackbotUnenrolled extends Rule {
  id = "Slack.AuditLogs.EKMSlackbotUnenrolled-prototype";
  displayName = "Slack EKM Slackbot Unenrolled";
  logTypes = [LogType.SLACK_AUDIT_LOGS];
  tags = ["Slack", "Impact", "Service Stop"];
  reports: Reports = { "MITRE ATT&CK": ["TA0040:T1489"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription = "Slackbot's notice of unenrolment from EKM went out to a workspace.";
  defaultRunbook =
    "1. Find out who asked for it: only owners of the organisation can. " +
    "2. If it was not agreed, stop it with Slack's support before it takes effect. " +
    "3. Secure the owner account that was used: end sessions, reset password and second factor. " +
    "4. Tell compliance if customer contracts require keys of your own.";
  defaultReference = "https://slack.com/intl/en-gb/help/articles/360019110974-Slack-Enterprise-Key-Management";
  summaryAttributes = ["p_any_ip_addresses", "p_any_emails"];

  when: When = { action: "ekm_slackbot_unenroll_notification_sent" };

  alertContext(event: PantherEvent): AlertContext {
    return slackAlertContext(event);
  }
}
