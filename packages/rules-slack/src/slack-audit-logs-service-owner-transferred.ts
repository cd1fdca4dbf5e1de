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

/** The primary ownership of a Slack workspace or organisation passed to another account. */
export class SlackAuditLogsServiceOwnerTransferred extends Rule<SlackAuditLogs> {
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
  defaultDescription =
    "The primary ownership of a Slack workspace or organisation passed to another account. An attacker who holds " +
    "it has full control.";
  defaultRunbook =
    "1. Call the previous owner and ask whether they handed it over. " +
    "2. Contact Slack's support at once to reverse the transfer if they did not. " +
    "3. End the sessions of both accounts and reset their credentials. " +
    "4. Review exports, apps and role changes since the transfer.";
  defaultReference = "https://slack.com/intl/en-gb/help/articles/204401633-Transfer-ownership-of-a-workspace-or-org";
  summaryAttributes = ["p_any_ip_addresses", "p_any_emails"];

  when: When = { action: "service_owner_transferred" };

  title(event: PantherEvent<SlackAuditLogs>) {
    const workspace = slackWorkspace(event);
    const previous = titleValue(event.text("actor", "user", "email"), "an unknown previous owner");
    const next = titleValue(event.text("entity", "user", "email"), "an unknown new owner");
    return `Ownership of Slack workspace ${workspace} passed from ${previous} to ${next}`;
  }

  alertContext(event: PantherEvent<SlackAuditLogs>): AlertContext {
    return slackAlertContext(event);
  }
}
