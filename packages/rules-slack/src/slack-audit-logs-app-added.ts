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

/** A Slack app was approved, installed or made available. */
export class SlackAuditLogsAppAdded extends Rule<SlackAuditLogs> {
  id = "Slack.AuditLogs.AppAdded-prototype";
  displayName = "Slack App Added";
  logTypes = [LogType.SLACK_AUDIT_LOGS];
  tags = ["Slack", "Persistence", "Server Software Component"];
  reports: Reports = { "MITRE ATT&CK": ["TA0003:T1505"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A Slack app was approved, installed or made available. A hostile app can read messages and files with the " +
    "scopes that it was given.";
  defaultRunbook =
    "1. Look up the app's maker and the scopes in the alert context. " +
    "2. Check that the app passed your review of third parties, or ask the person who added it to start one. " +
    "3. Restrict the app if it was not wanted, and revoke its tokens. " +
    "4. Review the users, channels and settings that it may have changed if it had admin scopes.";
  defaultReference = "https://slack.com/intl/en-gb/help/articles/202035138-Add-apps-to-your-Slack-workspace";
  summaryAttributes = ["p_any_ip_addresses", "p_any_emails"];

  when: When = { action: () => this.appAddedActions };

  /** The actions that bring an app in. */
  appAddedActions: string[] = ["app_approved", "app_installed", "org_app_workspace_added"];

  title(event: PantherEvent<SlackAuditLogs>) {
    const app = titleValue(event.text("entity", "app", "name"), "of unknown name");
    return `Slack app ${app} added by ${titleValue(event.text("actor", "user", "name"), "an unknown user")}`;
  }

  severity(event: PantherEvent<SlackAuditLogs>): SeverityOrDefault {
    return hasAdminScope(event) ? Severity.HIGH : Severity.MEDIUM;
  }

  alertContext(event: PantherEvent<SlackAuditLogs>): AlertContext {
    return { ...slackAlertContext(event), scopes: event.deepGet("entity", "app", "scopes") };
  }
}
