import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { slackAlertContext, slackUserTitle } from "@pypanther/helpers/slack";
import type { SlackAuditLogs } from "./events";

/** A Slack account lost its special role and is an ordinary user now. */
export class SlackAuditLogsUserPrivilegeChangedToUser extends Rule<SlackAuditLogs> {
  id = "Slack.AuditLogs.UserPrivilegeChangedToUser-prototype";
  displayName = "Slack User Privileges Changed to User";
  logTypes = [LogType.SLACK_AUDIT_LOGS];
  tags = ["Slack", "Impact", "Account Access Removal"];
  reports: Reports = { "MITRE ATT&CK": ["TA0040:T1531"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A Slack account lost its special role and is an ordinary user now. Intruders demote administrators to lock " +
    "them out.";
  defaultRunbook =
    "1. Check with the demoted person and their manager whether they changed jobs. " +
    "2. Ask the actor why, over another channel than Slack. " +
    "3. Restore the role and suspend the actor if nobody can explain the change. " +
    "4. Make sure that at least two owners can still sign in.";
  defaultReference = "https://slack.com/intl/en-gb/help/articles/360018112273-Types-of-roles-in-Slack";
  summaryAttributes = ["p_any_ip_addresses", "p_any_emails"];

  when: When = { action: "role_change_to_user" };

  title(event: PantherEvent<SlackAuditLogs>) {
    return `Slack role of ${slackUserTitle(event.reader("entity", "user"))} set back to user`;
  }

  alertContext(event: PantherEvent<SlackAuditLogs>): AlertContext {
    return slackAlertContext(event);
  }
}
