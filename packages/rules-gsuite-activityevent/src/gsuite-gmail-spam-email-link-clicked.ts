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
import type { GSuiteActivityEvent } from "./events";

/** Somebody followed a link in a message that Gmail took for spam; they may have given away their password. */
export class GSuiteGmailSpamEmailLinkClicked extends Rule<GSuiteActivityEvent> {
  id = "GSuite.Gmail.SpamEmail.LinkClicked-prototype";
  displayName = "Gsuite Link Clicked in Spam Email";
  logTypes = [LogType.GSUITE_ACTIVITY_EVENT];
  tags = ["GSuite"];
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1566.002", "TA0011:T1204.001"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription = "A user clicked a link in a spam message. An attacker may have obtained their password.";
  defaultRunbook =
    "1. Ask the recipient what they saw and whether they typed anything in. " +
    "2. Examine the link in a sandbox. " +
    "3. Reset password and sessions if they signed in there. " +
    "4. Block the site, and find the message in other mailboxes.";

  when: When = {
    "id.applicationName": "gmail",
    "parameters.message_info.is_spam": true,
    "parameters.event_info.mail_event_type": [15, 16],
  };

  title(event: PantherEvent<GSuiteActivityEvent>) {
    return `${gsuiteActorTitle(event)} followed a link in a spam message`;
  }

  alertContext(event: PantherEvent<GSuiteActivityEvent>): AlertContext {
    return gsuiteActivityeventAlertContext(event);
  }
}
