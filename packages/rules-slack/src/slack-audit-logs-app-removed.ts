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

/** A Slack app was restricted, uninstalled or removed. */
export class SlackAuditLogsAppRemoved extends Rule<SlackAuditLogs> {
  id = "Slack.AuditLogs.AppRemoved-prototype";
  displayName = "Slack App Removed";
  logTypes = [LogType.SLACK_AUDIT_LOGS];
  tags = ["Slack", "Impact", "Service Stop", "Defense Evasion", "Indicator Removal", "Clear Persistence"];
  reports: Reports = { "MITRE ATT&CK": ["TA0040:T1489", "TA0005:T1070.009"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A Slack app was restricted, uninstalled or removed. An attacker removes apps that look for leaks or pass on " +
    "alerts.";
  defaultRunbook =
    "1. Find out what the app did, and whether security or compliance used it. " +
    "2. Ask the actor why the app was removed. " +
    "3. Install it again if there is no good reason, and check that it works. " +
    "4. Look at what else the actor changed around that time.";
  defaultReference =
    "https://slack.com/intl/en-gb/help/articles/360003125231-Remove-apps-and-customised-integrations-from-your-workspace";
  summaryAttributes = ["p_any_ip_addresses", "p_any_emails"];

  when: When = { action: () => this.appRemovedActions };

  /** The actions that take an app away. */
  appRemovedActions: string[] = ["app_restricted", "app_uninstalled", "org_app_workspace_removed"];

  title(event: PantherEvent<SlackAuditLogs>) {
    const app = titleValue(event.text("entity", "app", "name"), "of unknown name");
    return `Slack app ${app} removed by ${titleValue(event.text("actor", "user", "name"), "an unknown user")}`;
  }

  alertContext(event: PantherEvent<SlackAuditLogs>): AlertContext {
    return slackAlertContext(event);
  }
}
