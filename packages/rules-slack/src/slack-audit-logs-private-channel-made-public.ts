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

/** All that was ever written in a private channel can now be read by everybody in the workspace. */
export class SlackAuditLogsPrivateChannelMadePublic extends Rule {
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
  defaultDescription = "A private Slack channel was turned into a public one.";
  defaultRunbook =
    "1. Ask the actor and the channel's members whether they agreed on it. " +
    "2. Judge from its topic what the history contains: personal data, secrets, contracts. " +
    "3. Make the channel private again if in doubt. " +
    "4. Rotate secrets that were posted in it, and see who joined since.";
  defaultReference = "https://slack.com/intl/en-gb/help/articles/213185467-Convert-a-channel-to-private-or-public";
  summaryAttributes = ["p_any_ip_addresses", "p_any_emails"];

  when: When = { action: "private_channel_converted_to_public" };

  title(event: PantherEvent) {
    const channel = event.text("entity", "channel", "name") || "<unknown_channel>";
    const name = event.text("actor", "user", "name") || "<unknown_user>";
    const email = event.text("actor", "user", "email") || "<unknown_email>";
    return `Private Slack channel [${channel}] made public by [${name} (${email})]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return slackAlertContext(event);
  }
}
