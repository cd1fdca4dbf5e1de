import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { gsuiteActivityeventAlertContext, gsuiteActorTitle } from "@pypanther/helpers/gsuite";
import { titleValue } from "@pypanther/helpers/title-value";
import type { GSuiteActivityEvent } from "./events";

/** A message came past the spam filter because a setting says so, and senders of spam may know it. */
export class GSuiteGmailEmailSpamFilterBypass extends Rule<GSuiteActivityEvent> {
  id = "GSuite.Gmail.Email.SpamFilter.Bypass-prototype";
  displayName = "Gsuite Email Bypassed Spam Filter";
  logTypes = [LogType.GSUITE_ACTIVITY_EVENT];
  tags = ["GSuite"];
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1566"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "A message was delivered without regard to the spam filter.";
  defaultRunbook =
    "1. Read the message and judge whether it is harmful. " +
    "2. Find the allowlist or routing rule that let it through. " +
    "3. Narrow that rule, and remove the message from mailboxes if it is harmful.";

  when: When = { "id.applicationName": "gmail", "parameters.message_info.message_set.type": 46 };

  title(event: PantherEvent<GSuiteActivityEvent>) {
    return `Message ${titleValue(event.deepGet("parameters", "message_info", "subject"), "without a subject")} to ${gsuiteActorTitle(event)} came past the spam filter`;
  }

  alertContext(event: PantherEvent<GSuiteActivityEvent>): AlertContext {
    return gsuiteActivityeventAlertContext(event);
  }
}
