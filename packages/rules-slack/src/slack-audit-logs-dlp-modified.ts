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

/** Slack's own protection against leaks was weakened: a rule is off, or a hit that it recorded is gone. */
export class SlackAuditLogsDLPModified extends Rule {
  id = "Slack.AuditLogs.DLPModified-prototype";
  displayName = "Slack DLP Modified";
  logTypes = [LogType.SLACK_AUDIT_LOGS];
  tags = ["Slack", "Defense Evasion", "Impair Defenses", "Disable or Modify Tools", "Indicator Removal"];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1562.001", "TA0005:T1070"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription = "A rule of native data loss prevention was deactivated, or a recorded violation deleted.";
  defaultRunbook =
    "1. See in the event which rule or violation it was and who did it. " +
    "2. Ask the owners of data protection whether they wanted it. " +
    "3. If not, activate the rule again, and search the messages it would have caught since. " +
    "4. For a deleted violation, recover the message from your archive and handle it as a possible leak.";
  defaultReference = "https://slack.com/intl/en-gb/help/articles/12914005852819-Slack-Connect--Data-loss-prevention";
  summaryAttributes = ["action", "p_any_ip_addresses", "p_any_emails"];

  when: When = { action: () => this.dlpActions };

  /** The actions that weaken data loss prevention. */
  dlpActions: string[] = ["native_dlp_rule_deactivated", "native_dlp_violation_deleted"];

  title(event: PantherEvent) {
    return event.get("action") === "native_dlp_rule_deactivated"
      ? "Slack DLP rule deactivated"
      : "Slack DLP violation deleted";
  }

  severity(event: PantherEvent): SeverityOrDefault {
    return event.get("action") === "native_dlp_violation_deleted" ? Severity.MEDIUM : Severity.HIGH;
  }

  alertContext(event: PantherEvent): AlertContext {
    return slackAlertContext(event);
  }
}
