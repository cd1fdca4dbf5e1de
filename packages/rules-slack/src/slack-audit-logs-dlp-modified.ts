import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type SeverityOrDefault,
  type When,
} from "@pypanther/core";
import { slackAlertContext } from "@pypanther/helpers/slack";
import type { SlackAuditLogs } from "./events";

/** A rule of Slack's data loss prevention was deactivated, or a recorded violation was deleted. */
export class SlackAuditLogsDLPModified extends Rule<SlackAuditLogs> {
  id = "Slack.AuditLogs.DLPModified-prototype";
  displayName = "Slack DLP Modified";
  logTypes = [LogType.SLACK_AUDIT_LOGS];
  tags = ["Slack", "Defense Evasion", "Impair Defenses", "Disable or Modify Tools", "Indicator Removal"];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1562.001", "TA0005:T1070"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "A rule of Slack's data loss prevention was deactivated, or a recorded violation was deleted. An attacker " +
    "does this to take data out unseen.";
  defaultRunbook =
    "1. Read in the event which rule or violation it was and who did it. " +
    "2. Ask the owners of data protection whether they wanted it. " +
    "3. Activate the rule again if they did not, and search the messages since for what it would have caught. " +
    "4. Recover the message of a deleted violation from your archive, and handle it as a possible leak.";
  defaultReference = "https://slack.com/intl/en-gb/help/articles/12914005852819-Slack-Connect--Data-loss-prevention";
  summaryAttributes = ["action", "p_any_ip_addresses", "p_any_emails"];

  when: When = { action: () => this.dlpActions };

  /** The actions that weaken data loss prevention. */
  dlpActions: string[] = ["native_dlp_rule_deactivated", "native_dlp_violation_deleted"];

  title(event: PantherEvent<SlackAuditLogs>) {
    return event.get("action") === "native_dlp_rule_deactivated"
      ? "Slack DLP rule deactivated"
      : "Slack DLP violation deleted";
  }

  severity(event: PantherEvent<SlackAuditLogs>): SeverityOrDefault {
    return event.get("action") === "native_dlp_violation_deleted" ? Severity.MEDIUM : Severity.HIGH;
  }

  alertContext(event: PantherEvent<SlackAuditLogs>): AlertContext {
    return slackAlertContext(event);
  }
}
