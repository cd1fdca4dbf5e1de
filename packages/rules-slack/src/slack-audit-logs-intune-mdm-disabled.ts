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

/** Phones need not be managed by Intune any more to open Slack, so company data may sit on devices nobody can wipe. */
export class SlackAuditLogsIntuneMDMDisabled extends Rule {
  id = "Slack.AuditLogs.IntuneMDMDisabled-prototype";
  displayName = "Slack Microsoft Intune Mobile Device Management Disabled";
  logTypes = [LogType.SLACK_AUDIT_LOGS];
  tags = [
    "Slack",
    "Defense Evasion",
    "Impair Defenses",
    "Disable or Modify Tools",
    "Mobile Security",
    "Data Loss Prevention",
  ];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1562.001", "TA0010:T1567"] };
  defaultSeverity = Severity.CRITICAL;
  defaultDescription = "The requirement of Microsoft Intune for Slack on mobile devices was switched off.";
  defaultRunbook =
    "1. Ask the actor and the team that manages devices whether this was planned. " +
    "2. Switch the requirement on again if it was not. " +
    "3. List the mobile sign-ins since then and end those from unmanaged devices. " +
    "4. Check the actor's account for other settings changed today.";
  defaultReference = "https://slack.com/intl/en-gb/help/articles/6495319642387-Set-up-Slack-for-Intune-mobile-apps";
  summaryAttributes = ["p_any_ip_addresses", "p_any_emails"];

  when: When = { action: "intune_disabled" };

  title(event: PantherEvent) {
    return `Intune for Slack switched off in [${slackWorkspace(event)}] by [${event.text("actor", "user", "email") || "<UNKNOWN_ACTOR>"}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return slackAlertContext(event);
  }
}
