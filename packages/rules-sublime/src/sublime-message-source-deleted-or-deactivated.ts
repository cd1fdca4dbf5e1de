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

/** A message source was deleted or deactivated in Sublime. */
export class SublimeMessageSourceDeletedOrDeactivated extends Rule {
  id = "Sublime.Message.Source.Deleted.Or.Deactivated-prototype";
  displayName = "Sublime Message Source Deleted Or Deactivated";
  logTypes = [LogType.SUBLIME_AUDIT];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1562.001"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A message source was deleted or deactivated in Sublime, so none of its mail is inspected. An attacker may do " +
    "this before sending phishing mail.";
  defaultRunbook =
    "1. Ask the user in users_emails of the alert context whether the source is being moved. " +
    "2. Connect or activate it again if it is not. " +
    "3. Find out for how long its mail was not inspected. " +
    "4. Search that mail for threats, and disable the user's account if it was misused.";
  defaultReference = "https://docs.sublime.security/docs/message-types";

  when: When = { type: () => this.suspiciousEvents };

  /** The audited events that match. */
  suspiciousEvents: string[] = ["message_source.deactivate", "message_source.delete"];

  alertContext(event: PantherEvent): AlertContext {
    return sublimeAlertContext(event);
  }
}
