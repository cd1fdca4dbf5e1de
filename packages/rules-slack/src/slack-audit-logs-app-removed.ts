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

/** An app is gone from Slack; if it scanned for leaks or carried alerts, nobody will hear of the next ones. */
export class SlackAuditLogsAppRemoved extends Rule {
  id = "Slack.AuditLogs.AppRemoved-prototype";
  displayName = "Slack App Removed";
  logTypes = [LogType.SLACK_AUDIT_LOGS];
  tags = ["Slack", "Impact", "Service Stop", "Defense Evasion", "Indicator Removal", "Clear Persistence"];
  reports: Reports = { "MITRE ATT&CK": ["TA0040:T1489", "TA0005:T1070.009"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "A workspace lost an app: it was restricted, uninstalled or taken away.";
  defaultRunbook =
    "1. Find out what the app did, first of all whether security or compliance relied on it. " +
    "2. Ask the actor why it went. " +
    "3. Install it again if there is no good reason, and check that it works. " +
    "4. Look at what else the actor changed around that time.";
  defaultReference =
    "https://slack.com/intl/en-gb/help/articles/360003125231-Remove-apps-and-customised-integrations-from-your-workspace";
  summaryAttributes = ["p_any_ip_addresses", "p_any_emails"];

  when: When = { action: () => this.appRemovedActions };

  /** The actions that take an app away. */
  appRemovedActions: string[] = ["app_restricted", "app_uninstalled", "org_app_workspace_removed"];

  title(event: PantherEvent) {
    const app = event.text("entity", "app", "name") || "<UNKNOWN_APP>";
    return `Slack app [${app}] removed by [${event.text("actor", "user", "name") || "<UNKNOWN_USER>"}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return slackAlertContext(event);
  }
}
