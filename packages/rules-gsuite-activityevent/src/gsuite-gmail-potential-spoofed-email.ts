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

/** A message whose sender could not be authenticated was delivered all the same; it may be forged. */
export class GSuiteGmailPotentialSpoofedEmail extends Rule<GSuiteActivityEvent> {
  id = "GSuite.Gmail.Potential.Spoofed.Email-prototype";
  displayName = "Gmail Potential Spoofed Email Delivered";
  logTypes = [LogType.GSUITE_ACTIVITY_EVENT];
  tags = ["GSuite", "Gmail", "Email Security", "Spoofing", "Phishing"];
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1566.001", "TA0001:T1566.002"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription = "Gmail delivered a message that failed DMARC, or both SPF and DKIM.";
  defaultRunbook =
    "1. Compare the visible sender with where the message came from. " +
    "2. Ask the named sender whether it is theirs. " +
    "3. Take it out of mailboxes if it is forged, and see who answered or clicked. " +
    "4. Publish or ask for a strict DMARC policy for the domain.";
  defaultReference = "https://support.google.com/a/answer/12384955";
  summaryAttributes = ["user_email", "sender_address", "dmarc_pass", "spf_pass", "dkim_pass"];

  when: When = [
    {
      "id.applicationName": "gmail",
      "parameters.event_info.success": true,
      "parameters.message_info.connection_info.dmarc_pass": false,
    },
    {
      "id.applicationName": "gmail",
      "parameters.event_info.success": true,
      "parameters.message_info.connection_info.spf_pass": false,
      "parameters.message_info.connection_info.dkim_pass": false,
    },
  ];

  title(event: PantherEvent<GSuiteActivityEvent>) {
    return `A message whose sender may be forged was delivered to ${gsuiteActorTitle(event)}`;
  }

  alertContext(event: PantherEvent<GSuiteActivityEvent>): AlertContext {
    return gsuiteActivityeventAlertContext(event);
  }
}
