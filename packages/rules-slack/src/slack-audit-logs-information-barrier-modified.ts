import {
  type AlertContext,
  LogType,
  lookup,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { slackAlertContext } from "@pypanther/helpers/slack";
import type { SlackAuditLogs } from "./events";

/** An information barrier between groups of Slack users was changed or deleted. */
export class SlackAuditLogsInformationBarrierModified extends Rule<SlackAuditLogs> {
  id = "Slack.AuditLogs.InformationBarrierModified-prototype";
  displayName = "Slack Information Barrier Modified";
  logTypes = [LogType.SLACK_AUDIT_LOGS];
  tags = ["Slack", "Defense Evasion", "Impair Defenses", "Disable or Modify Tools"];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1562.001"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "An information barrier between groups of Slack users was changed or deleted. Users who must be kept apart " +
    "may be able to talk to each other.";
  defaultRunbook =
    "1. Read which groups the barrier separates and what it says now. " +
    "2. Ask compliance whether the change was approved. " +
    "3. Restore the barrier if it was not. " +
    "4. List messages between the groups since the change and give them to compliance.";
  defaultReference = "https://slack.com/intl/en-gb/help/articles/360056171734-Create-information-barriers-in-Slack";
  summaryAttributes = ["action", "p_any_ip_addresses", "p_any_emails"];

  when: When = { action: () => Object.keys(this.informationBarrierActions) };

  /** The actions that weaken information barriers → the alert's title. */
  informationBarrierActions: Record<string, string> = {
    barrier_deleted: "Slack information barrier deleted",
    barrier_updated: "Slack information barrier changed",
  };

  title(event: PantherEvent<SlackAuditLogs>) {
    return lookup(this.informationBarrierActions, event.string("action")) ?? this.displayName;
  }

  alertContext(event: PantherEvent<SlackAuditLogs>): AlertContext {
    return slackAlertContext(event);
  }
}
