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

/** Somebody opened or saved the attachment of a message that Gmail took for spam; it may have brought malware. */
export class GSuiteGmailSpamEmailAttachmentDownload extends Rule<GSuiteActivityEvent> {
  id = "GSuite.Gmail.SpamEmail.AttachmentDownload-prototype";
  displayName = "Gsuite Attachments Downloaded from Spam Email";
  logTypes = [LogType.GSUITE_ACTIVITY_EVENT];
  tags = ["GSuite"];
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1566.001", "TA0011:T1204.002"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "A user opened or saved an attachment of a spam message. It may have brought malware to their device.";
  defaultRunbook =
    "1. Tell the recipient to leave the file closed, and find their device. " +
    "2. Examine the attachment in a sandbox, by its hash first. " +
    "3. Isolate the device if the file is malicious, and reset the account. " +
    "4. Search all mailboxes for the same message.";

  when: When = {
    "id.applicationName": "gmail",
    "parameters.message_info.is_spam": true,
    "parameters.event_info.mail_event_type": [17, 18, 19],
  };

  title(event: PantherEvent<GSuiteActivityEvent>) {
    return `${gsuiteActorTitle(event)} took an attachment out of a spam message`;
  }

  alertContext(event: PantherEvent<GSuiteActivityEvent>): AlertContext {
    return gsuiteActivityeventAlertContext(event);
  }
}
