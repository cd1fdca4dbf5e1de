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

/** Detection rules of Sublime were deleted or switched off, so some attacks pass that were caught before. */
export class SublimeRulesDeletedOrDeactivated extends Rule {
  id = "Sublime.Rules.Deleted.Or.Deactivated-prototype";
  displayName = "Sublime Rules Deleted Or Deactivated";
  logTypes = [LogType.SUBLIME_AUDIT];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1562.001"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "Sublime has fewer active detection rules than before.";
  defaultRunbook =
    "1. List the rules that are gone and what they caught. " +
    "2. Ask the acting user about the change. " +
    "3. Restore the rules from source control or activate them. " +
    "4. Search recent mail with the restored rules.";
  defaultReference = "https://docs.sublime.security/docs/rules-overview";

  when: When = { type: () => this.suspiciousEvents };

  /** The audited events that match. */
  suspiciousEvents: string[] = ["rules.delete", "rules.deactivate"];

  alertContext(event: PantherEvent): AlertContext {
    return sublimeAlertContext(event);
  }
}
