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

/** The two-factor setting of a Slack workspace was changed. */
export class SlackAuditLogsMFASettingsChanged extends Rule<SlackAuditLogs> {
  id = "Slack.AuditLogs.MFASettingsChanged-prototype";
  displayName = "Slack MFA Settings Changed";
  logTypes = [LogType.SLACK_AUDIT_LOGS];
  tags = ["Slack", "Defense Evasion", "Modify Authentication Process", "Multi-Factor Authentication"];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1556.006"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "The two-factor setting of a Slack workspace was changed. Without a second factor, a stolen password is " +
    "enough to sign in.";
  defaultRunbook =
    "1. Open the workspace's authentication settings and see whether two factors are still required. " +
    "2. Ask the actor for the reason. " +
    "3. Require a second factor again if there is none. " +
    "4. Check sign-ins since the change for addresses and devices that are new.";
  defaultReference = "https://slack.com/intl/en-gb/help/articles/204509068-Set-up-two-factor-authentication";
  summaryAttributes = ["p_any_ip_addresses", "p_any_emails"];

  when: When = { action: "pref.two_factor_auth_changed" };

  alertContext(event: PantherEvent<SlackAuditLogs>): AlertContext {
    return slackAlertContext(event);
  }
}
