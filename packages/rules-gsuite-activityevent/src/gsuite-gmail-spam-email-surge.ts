import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  type RuleStatus,
  Severity,
  type When,
} from "@pypanther/core";
import { gsuiteActivityeventAlertContext, gsuiteActorTitle } from "@pypanther/helpers/gsuite";
import type { GSuiteActivityEvent } from "./events";

/** A mailbox is flooded with spam, to bury a message that matters or as part of a phishing campaign. */
export class GSuiteGmailSpamEmailSurge extends Rule<GSuiteActivityEvent> {
  id = "GSuite.Gmail.Spam.Email.Surge-prototype";
  displayName = "Spam Email Surge";
  status: RuleStatus = "Experimental";
  logTypes = [LogType.GSUITE_ACTIVITY_EVENT];
  tags = ["GSuite"];
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1566", "TA0043:T1598"] };
  threshold = 50;
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "A message to a user was taken for spam. The rule counts such messages for each user.";
  defaultRunbook =
    "1. Look for confirmations, orders or password resets among the flood. " +
    "2. Warn the user of calls by alleged support staff, which often follow. " +
    "3. Tighten the spam filter for the user until the flood is over.";

  when: When = { "id.applicationName": "gmail", "parameters.message_info.is_spam": true };

  rule(event: PantherEvent<GSuiteActivityEvent>) {
    const email = event.deepGet("actor", "email");
    return typeof email === "string" && !email.includes("/hd/domain/");
  }

  title(event: PantherEvent<GSuiteActivityEvent>) {
    return `${gsuiteActorTitle(event)} is flooded with spam`;
  }

  alertContext(event: PantherEvent<GSuiteActivityEvent>): AlertContext {
    return gsuiteActivityeventAlertContext(event);
  }
}
