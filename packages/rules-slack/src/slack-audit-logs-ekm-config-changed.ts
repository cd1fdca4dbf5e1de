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

/** The logging settings of Slack's Enterprise Key Management were changed. */
export class SlackAuditLogsEKMConfigChanged extends Rule<SlackAuditLogs> {
  id = "Slack.AuditLogs.EKMConfigChanged-prototype";
  displayName = "Slack EKM Config Changed";
  logTypes = [LogType.SLACK_AUDIT_LOGS];
  tags = ["Slack", "Defense Evasion", "Impair Defenses", "Disable or Modify Cloud Logs"];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1562.008"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "The logging settings of Slack's Enterprise Key Management were changed. This can hide that somebody " +
    "decrypts messages.";
  defaultRunbook =
    "1. Compare the log destination in Slack with the one on record. " +
    "2. Confirm with the owners of the keys that they made the change. " +
    "3. Restore the settings if they did not, and check that key use arrives in the log again. " +
    "4. Read the key service's own log for the time since the change.";
  defaultReference = "https://slack.com/intl/en-gb/help/articles/360019110974-Slack-Enterprise-Key-Management";
  summaryAttributes = ["p_any_ip_addresses", "p_any_emails"];

  when: When = { action: "ekm_logging_config_set" };

  alertContext(event: PantherEvent<SlackAuditLogs>): AlertContext {
    return slackAlertContext(event);
  }
}
