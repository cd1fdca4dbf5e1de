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

/** A Slack organisation was created. */
export class SlackAuditLogsOrgCreated extends Rule<SlackAuditLogs> {
  id = "Slack.AuditLogs.OrgCreated-prototype";
  displayName = "Slack Organization Created";
  logTypes = [LogType.SLACK_AUDIT_LOGS];
  tags = ["Slack", "Persistence", "Create Account"];
  reports: Reports = { "MITRE ATT&CK": ["TA0003:T1136"] };
  defaultSeverity = Severity.LOW;
  defaultDescription = "A Slack organisation was created. Your settings and reviews may not cover it.";
  defaultRunbook =
    "1. Ask the creator and the owners of Slack whether it is wanted. " +
    "2. Connect its audit log and align its settings if it is. " +
    "3. Have Slack delete it if it is not, and check what was uploaded there.";
  defaultReference = "https://slack.com/intl/en-gb/help/articles/206845317-Create-a-Slack-workspace";
  summaryAttributes = ["p_any_ip_addresses", "p_any_emails"];

  when: When = { action: "organization_created" };

  alertContext(event: PantherEvent<SlackAuditLogs>): AlertContext {
    return slackAlertContext(event);
  }
}
