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

/** Mailboxes were deactivated in Sublime. */
export class SublimeMailboxDeactivated extends Rule {
  id = "Sublime.Mailbox.Deactivated-prototype";
  displayName = "Sublime Mailbox Deactivated";
  logTypes = [LogType.SUBLIME_AUDIT];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1562.001"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "Mailboxes were deactivated in Sublime, so mail that arrives in them is not inspected. An attacker may do this " +
    "before sending phishing mail.";
  defaultRunbook =
    "1. Find out in Sublime which mailboxes are unprotected and whose they are. " +
    "2. Ask the user in users_emails of the alert context for the reason. " +
    "3. Activate the mailboxes again if there is none. " +
    "4. Search the mail that arrived meanwhile for threats, and disable the user's account if it was misused.";
  defaultReference = "https://docs.sublime.security/docs/add-message-source";

  when: When = { type: "message_source.deactivate_mailboxes" };

  alertContext(event: PantherEvent): AlertContext {
    return sublimeAlertContext(event);
  }
}
