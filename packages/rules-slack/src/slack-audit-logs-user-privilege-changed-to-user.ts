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

/** An account lost its special role; intruders demote administrators to lock them out. */
export class SlackAuditLogsUserPrivilegeChangedToUser extends Rule {
  id = "Slack.AuditLogs.UserPrivilegeChangedToUser-prototype";
  displayName = "Slack User Privileges Changed to User";
  logTypes = [LogType.SLACK_AUDIT_LOGS];
  tags = ["Slack", "Impact", "Account Access Removal"];
  reports: Reports = { "MITRE ATT&CK": ["TA0040:T1531"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "A Slack account was set back to the role of an ordinary user.";
  defaultRunbook =
    "1. Check with the demoted person and their manager whether they changed jobs. " +
    "2. If not, ask the actor, over another channel than Slack. " +
    "3. Give the role back and suspend the actor when the demotion is unexplained. " +
    "4. Make sure that at least two owners can still sign in.";
  defaultReference = "https://slack.com/intl/en-gb/help/articles/360018112273-Types-of-roles-in-Slack";
  summaryAttributes = ["p_any_ip_addresses", "p_any_emails"];

  when: When = { action: "role_change_to_user" };

  title(event: PantherEvent) {
    const name = event.text("entity", "user", "name") || "<unknown-entity>";
    const email = event.text("entity", "user", "email") || "<unknown-email>";
    return `Slack role of [${name} (${email})] set back to user`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return slackAlertContext(event);
  }
}
