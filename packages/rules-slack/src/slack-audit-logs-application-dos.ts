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
import { titleValue } from "@pypanther/helpers/title-value";
import type { SlackAuditLogs } from "./events";

/** The sessions of one user were reset or invalidated at least 60 times within a day. */
export class SlackAuditLogsApplicationDoS extends Rule<SlackAuditLogs> {
  id = "Slack.AuditLogs.ApplicationDoS-prototype";
  displayName = "Slack Denial of Service via Session Invalidation";
  logTypes = [LogType.SLACK_AUDIT_LOGS];
  tags = ["Slack", "Impact", "Endpoint Denial of Service", "Application Exhaustion Flood"];
  reports: Reports = { "MITRE ATT&CK": ["TA0040:T1499.003"] };
  dedupPeriodMinutes = 1440;
  threshold = 60;
  defaultSeverity = Severity.CRITICAL;
  defaultDescription =
    "The sessions of one user were reset or invalidated at least 60 times within a day. This keeps the user out " +
    "of Slack.";
  defaultRunbook =
    "1. Ask the administrator named in the title whether a script or a lost device explains it. " +
    "2. Suspend the administrator's account and end its sessions if they know nothing of it. " +
    "3. Help the user to sign in again and make sure that their account was not changed. " +
    "4. Check which tokens with admin scopes could have made these calls, and rotate them.";
  defaultReference =
    "https://slack.com/intl/en-gb/help/articles/115005223763-Manage-session-duration-#pro-and-business+-subscriptions-2";
  summaryAttributes = ["action", "p_any_ip_addresses", "p_any_emails"];

  when: When = { action: () => this.denialOfServiceActions };

  /** The actions that end sessions. */
  denialOfServiceActions: string[] = [
    "bulk_session_reset_by_admin",
    "user_session_invalidated",
    "user_session_reset_by_admin",
  ];

  title(event: PantherEvent<SlackAuditLogs>) {
    const admin = titleValue(event.text("actor", "user", "email"), "an unknown admin");
    const action = titleValue(event.text("action"), "an unknown action");
    const user = titleValue(event.text("entity", "user", "name"), "an unknown user");
    return `Slack sessions of ${user} ended repeatedly by ${admin} through ${action}`;
  }

  /** One user's sessions count together, whoever ends them and how. */
  dedup(event: PantherEvent<SlackAuditLogs>) {
    return `Slack.AuditLogs.ApplicationDoS${event.text("entity", "user", "name") || "<UNKNOWN_USER>"}`;
  }

  alertContext(event: PantherEvent<SlackAuditLogs>): AlertContext {
    return slackAlertContext(event);
  }
}
