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

/** Sublime lost a message source, and none of its mail is inspected any more. */
export class SublimeMessageSourceDeletedOrDeactivated extends Rule {
  id = "Sublime.Message.Source.Deleted.Or.Deactivated-prototype";
  displayName = "Sublime Message Source Deleted Or Deactivated";
  logTypes = [LogType.SUBLIME_AUDIT];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1562.001"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "A whole source of mail is without Sublime's protection.";
  defaultRunbook =
    "1. Ask the acting user whether the source is being moved. " +
    "2. Connect or activate it again if not. " +
    "3. Work out for how long its mail went uninspected. " +
    "4. Search that mail for threats once the source is back.";
  defaultReference = "https://docs.sublime.security/docs/message-types";

  when: When = { type: () => this.suspiciousEvents };

  /** The audited events that match. */
  suspiciousEvents: string[] = ["message_source.deactivate", "message_source.delete"];

  alertContext(event: PantherEvent): AlertContext {
    return sublimeAlertContext(event);
  }
}
