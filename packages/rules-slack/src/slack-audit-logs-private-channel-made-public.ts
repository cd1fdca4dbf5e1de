import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { slackAlertContext, slackUserTitle } from "@pypanther/helpers/slack";
import { titleValue } from "@pypanther/helpers/title-value";
import type { SlackAuditLogs } from "./events";

/** A private Slack channel was made public. */
export class SlackAuditLogsPrivateChannelMadePublic extends Rule<SlackAuditLogs> {
  id = "Slack.AuditLogs.PrivateChannelMadePublic-prototype";
  displayName = "Slack Private Channel Made Public";
  logTypes = [LogType.SLACK_AUDIT_LOGS];
  tags = [
    "Slack",
    "Defense Evasion",
    "File and Directory Permissions Modification",
    "Persistence",
    "Account Manipulation",
    "Exfiltration",
    "Exfiltration Over Web Service",
  ];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1222", "TA0003:T1098", "TA0010:T1567"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "A private Slack channel was made public. Everybody in the workspace can now read its whole history.";
  defaultRunbook =
    "1. Ask the actor and the channel's members whether they agreed on it. " +
    "2. Search the history for personal data, secrets and contracts. " +
    "3. Make the channel private again if they did not agree. " +
    "4. Rotate secrets that were posted in it, and see who joined since.";
  defaultReference = "https://slack.com/intl/en-gb/help/articles/213185467-Convert-a-channel-to-private-or-public";
  summaryAttributes = ["p_any_ip_addresses", "p_any_emails"];

  when: When = { action: "private_channel_converted_to_public" };

  title(event: PantherEvent<SlackAuditLogs>) {
    const channel = titleValue(event.text("entity", "channel", "name"), "of unknown name");
    return `Private Slack channel ${channel} made public by ${slackUserTitle(event.reader("actor", "user"))}`;
  }

  alertContext(event: PantherEvent<SlackAuditLogs>): AlertContext {
    return slackAlertContext(event);
  }
}
