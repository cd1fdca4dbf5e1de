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

/** Sublime no longer protects some mailboxes, so what arrives in them is not looked at. */
export class SublimeMailboxDeactivated extends Rule {
  id = "Sublime.Mailbox.Deactivated-prototype";
  displayName = "Sublime Mailbox Deactivated";
  logTypes = [LogType.SUBLIME_AUDIT];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1562.001"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "Somebody deactivated mailboxes in Sublime.";
  defaultRunbook =
    "1. Find out which mailboxes are unprotected and whose they are. " +
    "2. Ask the acting user for the reason. " +
    "3. Activate them again if there is none. " +
    "4. Search their mail since for threats.";
  defaultReference = "https://docs.sublime.security/docs/add-message-source";

  when: When = { type: "message_source.deactivate_mailboxes" };

  alertContext(event: PantherEvent): AlertContext {
    return sublimeAlertContext(event);
  }
}
