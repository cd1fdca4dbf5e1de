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

/** Somebody else now is the primary owner, whom nobody in Slack can overrule. */
export class SlackAuditLogsServiceOwnerTransferred extends Rule {
  id = "Slack.AuditLogs.ServiceOwnerTransferred-prototype";
  displayName = "Slack Primary Owner Transferred";
  logTypes = [LogType.SLACK_AUDIT_LOGS];
  tags = [
    "Slack",
    "Defense Evasion",
    "Persistence",
    "Account Manipulation",
    "Impact",
    "Account Access Removal",
    "Privilege Escalation",
  ];
  reports: Reports = { "MITRE ATT&CK": ["TA0004:T1078.004", "TA0003:T1098", "TA0040:T1531"] };
  defaultSeverity = Severity.CRITICAL;
  defaultDescription = "The primary ownership of a workspace or organisation passed to another account.";
  defaultRunbook =
    "1. Call the previous owner and ask whether they handed it over. " +
    "2. If they did not, contact Slack's support at once to freeze and reverse the transfer. " +
    "3. End the sessions of both accounts and reset their credentials. " +
    "4. Review exports, apps and role changes since the transfer.";
  defaultReference = "https://slack.com/intl/en-gb/help/articles/204401633-Transfer-ownership-of-a-workspace-or-org";
  summaryAttributes = ["p_any_ip_addresses", "p_any_emails"];

  when: When = { action: "service_owner_transferred" };

  title(event: PantherEvent) {
    const workspace = slackWorkspace(event);
    const previous = event.text("actor", "user", "email") || "<UNKNOWN_PREVIOUS_OWNER>";
    const next = event.text("entity", "user", "email") || "<UNKNOWN_NEW_OWNER>";
    return `Ownership of Slack workspace [${workspace}] passed from [${previous}] to [${next}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return slackAlertContext(event);
  }
}
