import {
  type AlertContext,
  LogType,
  lookup,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type SeverityOrDefault,
  type When,
} from "@pypanther/core";
import { slackAlertContext, slackUserTitle } from "@pypanther/helpers/slack";
import type { SlackAuditLogs } from "./events";

/** The actions whose account is the one that acts. */
const namedByActor = new Set(["owner_transferred", "permissions_assigned"]);

/** A Slack account became owner or administrator, or got more permissions. */
export class SlackAuditLogsUserPrivilegeEscalation extends Rule<SlackAuditLogs> {
  id = "Slack.AuditLogs.UserPrivilegeEscalation-prototype";
  displayName = "Slack User Privilege Escalation";
  logTypes = [LogType.SLACK_AUDIT_LOGS];
  tags = ["Slack", "Privilege Escalation", "Account Manipulation", "Additional Cloud Roles"];
  reports: Reports = { "MITRE ATT&CK": ["TA0004:T1098.003"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "A Slack account became owner or administrator, or got more permissions. An attacker with these rights can " +
    "change settings and read more data.";
  defaultRunbook =
    "1. Find the request for it and who approved it. " +
    "2. Ask the actor and the holder of the account separately if there is no request. " +
    "3. Take the rights away if neither can justify them, and end the sessions of both accounts. " +
    "4. Review what the account changed, exported or installed since.";
  defaultReference = "https://slack.com/intl/en-gb/help/articles/201314026-Permissions-by-role-in-Slack";
  summaryAttributes = ["p_any_ip_addresses", "p_any_emails"];

  when: When = { action: () => Object.keys(this.userPrivEscActions) };

  /** The actions that give an account more rights → how the alert's title begins. */
  userPrivEscActions: Record<string, string> = {
    owner_transferred: "Slack ownership transferred by",
    permissions_assigned: "Slack permissions assigned by",
    role_change_to_admin: "Slack admin role given to",
    role_change_to_owner: "Slack owner role given to",
  };

  title(event: PantherEvent<SlackAuditLogs>) {
    const action = event.string("action");
    const user = event.reader(namedByActor.has(action) ? "actor" : "entity", "user");
    return `${lookup(this.userPrivEscActions, action) ?? `Slack ${action} of`} ${slackUserTitle(user)}`;
  }

  severity(event: PantherEvent<SlackAuditLogs>): SeverityOrDefault {
    return event.get("action") === "permissions_assigned" ? Severity.MEDIUM : Severity.CRITICAL;
  }

  alertContext(event: PantherEvent<SlackAuditLogs>): AlertContext {
    return slackAlertContext(event);
  }
}
