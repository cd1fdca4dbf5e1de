import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { sublimeAlertContext } from "@pypanther/helpers/sublime";

/** Detection rules were deleted or deactivated in Sublime. */
export class SublimeRulesDeletedOrDeactivated extends Rule {
  id = "Sublime.Rules.Deleted.Or.Deactivated-prototype";
  displayName = "Sublime Rules Deleted Or Deactivated";
  logTypes = [LogType.SUBLIME_AUDIT];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1562.001"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "Detection rules were deleted or deactivated in Sublime. Attacks that they caught now reach the mailboxes.";
  defaultRunbook =
    "1. List the rules that were removed and what they caught. " +
    "2. Ask the user in users_emails of the alert context about the change. " +
    "3. Restore the rules from source control, or activate them, if there is no reason. " +
    "4. Search recent mail with the restored rules, and disable the user's account if it was misused.";
  defaultReference = "https://docs.sublime.security/docs/rules-overview";

  when: When = { type: () => this.suspiciousEvents };

  /** The audited events that match. */
  suspiciousEvents: string[] = ["rules.delete", "rules.deactivate"];

  alertContext(event: PantherEvent): AlertContext {
    return sublimeAlertContext(event);
  }
}
