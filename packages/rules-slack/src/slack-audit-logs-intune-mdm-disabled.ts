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

/** Slack no longer requires Microsoft Intune on mobile devices. */
export class SlackAuditLogsIntuneMDMDisabled extends Rule<SlackAuditLogs> {
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
  defaultDescription =
    "Slack no longer requires Microsoft Intune on mobile devices. Company data can then be on devices that you " +
    "cannot wipe.";
  defaultRunbook =
    "1. Ask the actor and the team that manages devices whether this was planned. " +
    "2. Switch the requirement on again if it was not. " +
    "3. List the mobile sign-ins since then and end those from unmanaged devices. " +
    "4. Check the actor's account for other settings changed today.";
  defaultReference = "https://slack.com/intl/en-gb/help/articles/6495319642387-Set-up-Slack-for-Intune-mobile-apps";
  summaryAttributes = ["p_any_ip_addresses", "p_any_emails"];

  when: When = { action: "intune_disabled" };

  title(event: PantherEvent<SlackAuditLogs>) {
    return `Intune for Slack switched off in ${slackWorkspace(event)} by ${titleValue(event.text("actor", "user", "email"), "an unknown actor")}`;
  }

  alertContext(event: PantherEvent<SlackAuditLogs>): AlertContext {
    return slackAlertContext(event);
  }
}
