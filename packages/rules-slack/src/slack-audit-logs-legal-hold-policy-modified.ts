import {
  type AlertContext,
  LogType,
  lookup,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { slackAlertContext } from "@pypanther/helpers/slack";
import { titleValue } from "@pypanther/helpers/title-value";
import type { SlackAuditLogs } from "./events";

/** A legal hold in Slack was released or edited, or covers fewer people or channels. */
export class SlackAuditLogsLegalHoldPolicyModified extends Rule<SlackAuditLogs> {
  id = "Slack.AuditLogs.LegalHoldPolicyModified-prototype";
  displayName = "Slack Legal Hold Policy Modified";
  logTypes = [LogType.SLACK_AUDIT_LOGS];
  tags = ["Slack", "Defense Evasion", "Impair Defenses", "Disable or Modify Tools"];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1562.001"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "A legal hold in Slack was released or edited, or covers fewer people or channels. Messages that must be " +
    "kept can then be deleted.";
  defaultRunbook =
    "1. Ask the legal department first whether they decided this. " +
    "2. Restore the hold at once if they did not. " +
    "3. Pause retention policies that could delete what the hold covered. " +
    "4. Keep the actor's audit log as evidence and suspend the actor's role.";
  defaultReference = "https://slack.com/intl/en-gb/help/articles/4401830811795-Create-and-manage-legal-holds";
  summaryAttributes = ["p_any_ip_addresses", "p_any_emails"];

  when: When = { action: () => Object.keys(this.legalHoldPolicyActions) };

  /** The actions that weaken legal holds → how the alert's title begins. */
  legalHoldPolicyActions: Record<string, string> = {
    legal_hold_policy_entities_deleted: "Entities taken out of a Slack legal hold",
    legal_hold_policy_exclusion_added: "Exclusion added to a Slack legal hold",
    legal_hold_policy_released: "Slack legal hold released",
    legal_hold_policy_updated: "Slack legal hold changed",
  };

  title(event: PantherEvent<SlackAuditLogs>) {
    const action = event.string("action");
    const title = lookup(this.legalHoldPolicyActions, action) ?? this.displayName;
    if (action !== "legal_hold_policy_updated") return title;
    return `${title}: ${titleValue(event.text("details", "old_legal_hold_policy", "name"), "an unknown policy")}`;
  }

  alertContext(event: PantherEvent<SlackAuditLogs>): AlertContext {
    return slackAlertContext(event);
  }
}
