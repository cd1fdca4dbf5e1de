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

/** A Slack organisation was deleted, with its messages and files. */
export class SlackAuditLogsOrgDeleted extends Rule<SlackAuditLogs> {
  id = "Slack.AuditLogs.OrgDeleted-prototype";
  displayName = "Slack Organization Deleted";
  logTypes = [LogType.SLACK_AUDIT_LOGS];
  tags = ["Slack", "Impact", "Account Access Removal"];
  reports: Reports = { "MITRE ATT&CK": ["TA0040:T1531"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "A Slack organisation was deleted, with its messages and files. It may be sabotage.";
  defaultRunbook =
    "1. Call the owner who deleted it, and ask whether this was decided. " +
    "2. Contact Slack's support at once if it was not: deleted data can be recovered only for a short time. " +
    "3. Secure the owner's account and look for other deletions by it. " +
    "4. Find out from exports and archives which data would be lost.";
  defaultReference = "https://slack.com/intl/en-gb/help/articles/204067366-Delete-a-workspace";
  summaryAttributes = ["p_any_ip_addresses", "p_any_emails"];

  when: When = { action: "organization_deleted" };

  alertContext(event: PantherEvent<SlackAuditLogs>): AlertContext {
    return slackAlertContext(event);
  }
}
