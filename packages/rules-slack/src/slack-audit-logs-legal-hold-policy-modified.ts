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

/** Messages that a court or lawyer wants kept may be deleted, as their legal hold was lifted or narrowed. */
export class SlackAuditLogsLegalHoldPolicyModified extends Rule {
  id = "Slack.AuditLogs.LegalHoldPolicyModified-prototype";
  displayName = "Slack Legal Hold Policy Modified";
  logTypes = [LogType.SLACK_AUDIT_LOGS];
  tags = ["Slack", "Defense Evasion", "Impair Defenses", "Disable or Modify Tools"];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1562.001"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription = "A legal hold was released, edited, or no longer covers all the people or channels it did.";
  defaultRunbook =
    "1. Reach the legal department before anything else: only they may decide this. " +
    "2. If they did not, put the hold back as it was at once. " +
    "3. Pause retention policies that could delete what the hold covered. " +
    "4. Keep the audit log of the actor as evidence and suspend their role.";
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

  title(event: PantherEvent) {
    const action = event.string("action");
    const title = lookup(this.legalHoldPolicyActions, action) ?? this.displayName;
    if (action !== "legal_hold_policy_updated") return title;
    return `${title}: [${event.text("details", "old_legal_hold_policy", "name") || "<UNKNOWN_POLICY>"}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return slackAlertContext(event);
  }
}
