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

/** A whole Slack organisation was deleted, with its messages, files and history. */
export class SlackAuditLogsOrgDeleted extends Rule {
  id = "Slack.AuditLogs.OrgDeleted-prototype";
  displayName = "Slack Organization Deleted";
  logTypes = [LogType.SLACK_AUDIT_LOGS];
  tags = ["Slack", "Impact", "Account Access Removal"];
  reports: Reports = { "MITRE ATT&CK": ["TA0040:T1531"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "A Slack organisation no longer exists.";
  defaultRunbook =
    "1. Call the owner who deleted it and ask whether it was decided. " +
    "2. If it was not, contact Slack's support right away: what is deleted can be recovered for a short time only. " +
    "3. Secure the owner's account and look for other deletions by it. " +
    "4. Find out from exports and archives what would be lost.";
  defaultReference = "https://slack.com/intl/en-gb/help/articles/204067366-Delete-a-workspace";
  summaryAttributes = ["p_any_ip_addresses", "p_any_emails"];

  when: When = { action: "organization_deleted" };

  alertContext(event: PantherEvent): AlertContext {
    return slackAlertContext(event);
  }
}
