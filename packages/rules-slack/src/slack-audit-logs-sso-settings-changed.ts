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

/** The single sign-on setting of a Slack workspace was changed. */
export class SlackAuditLogsSSOSettingsChanged extends Rule<SlackAuditLogs> {
  id = "Slack.AuditLogs.SSOSettingsChanged-prototype";
  displayName = "Slack SSO Settings Changed";
  logTypes = [LogType.SLACK_AUDIT_LOGS];
  tags = ["Slack", "Credential Access", "Persistence", "Modify Authentication Process"];
  reports: Reports = { "MITRE ATT&CK": ["TA0003:T1556", "TA0006:T1556"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "The single sign-on setting of a Slack workspace was changed. Users may be able to sign in without the " +
    "identity provider.";
  defaultRunbook =
    "1. See in Slack whether single sign-on is still required for everyone, and who is exempt. " +
    "2. Confirm the change with those who run the identity provider. " +
    "3. Restore the setting if they did not make it. " +
    "4. Look for sign-ins with a password since the change.";
  defaultReference = "https://slack.com/intl/en-gb/help/articles/220403548-Manage-single-sign-on-settings";
  summaryAttributes = ["p_any_ip_addresses", "p_any_emails"];

  when: When = { action: "pref.sso_setting_changed" };

  alertContext(event: PantherEvent<SlackAuditLogs>): AlertContext {
    return slackAlertContext(event);
  }
}
