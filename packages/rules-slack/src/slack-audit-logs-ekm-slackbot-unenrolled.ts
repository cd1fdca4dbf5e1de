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
import type { SlackAuditLogs } from "./events";

/** Slackbot announced that a workspace leaves Enterprise Key Management. */
export class SlackAuditLogsEKMSlackbotUnenrolled extends Rule<SlackAuditLogs> {
  id = "Slack.AuditLogs.EKMSlackbotUnenrolled-prototype";
  displayName = "Slack EKM Slackbot Unenrolled";
  logTypes = [LogType.SLACK_AUDIT_LOGS];
  tags = ["Slack", "Impact", "Service Stop"];
  reports: Reports = { "MITRE ATT&CK": ["TA0040:T1489"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "Slackbot announced that a workspace leaves Enterprise Key Management. Soon its data is no longer encrypted " +
    "with your own keys.";
  defaultRunbook =
    "1. Find out which owner of the organisation asked for it. " +
    "2. Stop it with Slack's support if it was not agreed. " +
    "3. End the sessions of the owner's account, and reset its password and second factor. " +
    "4. Tell compliance if customer contracts require your own keys.";
  defaultReference = "https://slack.com/intl/en-gb/help/articles/360019110974-Slack-Enterprise-Key-Management";
  summaryAttributes = ["p_any_ip_addresses", "p_any_emails"];

  when: When = { action: "ekm_slackbot_unenroll_notification_sent" };

  alertContext(event: PantherEvent<SlackAuditLogs>): AlertContext {
    return slackAlertContext(event);
  }
}
