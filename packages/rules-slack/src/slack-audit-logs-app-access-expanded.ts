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
import { hasAdminScope, slackAlertContext } from "@pypanther/helpers/slack";
import { titleValue } from "@pypanther/helpers/title-value";
import type { SlackAuditLogs } from "./events";

/** A Slack app got further scopes or resources, or its bot token was upgraded. */
export class SlackAuditLogsAppAccessExpanded extends Rule<SlackAuditLogs> {
  id = "Slack.AuditLogs.AppAccessExpanded-prototype";
  displayName = "Slack App Access Expanded";
  logTypes = [LogType.SLACK_AUDIT_LOGS];
  tags = ["Slack", "Privilege Escalation", "Account Manipulation"];
  reports: Reports = { "MITRE ATT&CK": ["TA0004:T1098"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A Slack app got further scopes or resources, or its bot token was upgraded. Whoever controls the app can " +
    "reach more data.";
  defaultRunbook =
    "1. Read in the alert context which scopes were added and whether the app's purpose explains them. " +
    "2. Ask the person who approved them; an update of the app is the usual reason. " +
    "3. Restrict the app and revoke its tokens if nobody can justify them. " +
    "4. Search the audit log for what the app read or posted since.";
  defaultReference = "https://slack.com/intl/en-gb/help/articles/1500009181142-Manage-app-settings-and-permissions";
  summaryAttributes = ["action", "p_any_ip_addresses", "p_any_emails"];

  when: When = { action: () => this.accessExpandedActions };

  /** The actions that give an app more; a change of scopes counts only if one was added. */
  accessExpandedActions: string[] = [
    "app_scopes_expanded",
    "app_resources_added",
    "app_resources_granted",
    "bot_token_upgraded",
  ];

  rule(event: PantherEvent<SlackAuditLogs>) {
    if (event.get("action") !== "app_scopes_expanded") return true;
    return missingFrom(event, "previous_scopes", "new_scopes").length > 0;
  }

  title(event: PantherEvent<SlackAuditLogs>) {
    const app = titleValue(event.text("entity", "app", "name"), "of unknown name");
    return `Slack app ${app} may do more since a change by ${titleValue(event.text("actor", "user", "name"), "an unknown user")}`;
  }

  severity(event: PantherEvent<SlackAuditLogs>): SeverityOrDefault {
    return hasAdminScope(event) ? Severity.HIGH : Severity.MEDIUM;
  }

  alertContext(event: PantherEvent<SlackAuditLogs>): AlertContext {
    return {
      ...slackAlertContext(event),
      scopes_added: missingFrom(event, "previous_scopes", "new_scopes"),
      scopes_removed: missingFrom(event, "new_scopes", "previous_scopes"),
    };
  }
}

/** The scopes in one list of the event's details that another lacks. */
function missingFrom(event: PantherEvent, list: string, other: string) {
  const known = new Set(event.list("details", list));
  return event.list("details", other).filter((scope) => !known.has(scope));
}
