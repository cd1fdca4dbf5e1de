import {
  type AlertContext,
  LogType,
  lookup,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { gsuiteActivityeventAlertContext, gsuiteActorTitle } from "@pypanther/helpers/gsuite";
import { titleValue } from "@pypanther/helpers/title-value";
import type { GSuiteActivityEvent } from "./events";

function reasonCode(event: PantherEvent<GSuiteActivityEvent>): number {
  return event.number("parameters", "message_info", "connection_info", "smtp_response_reason");
}

/** Gmail refused a message because of what it is or where it came from; its recipient is being targeted. */
export class GSuiteGmailMaliciousSMTPResponse extends Rule<GSuiteActivityEvent> {
  id = "GSuite.Gmail.Malicious.SMTP.Response-prototype";
  displayName = "Gmail Malicious SMTP Response";
  logTypes = [LogType.GSUITE_ACTIVITY_EVENT];
  tags = ["GSuite", "Gmail", "Email Security", "Malware", "Spam"];
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1566"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription = "A message was turned away for malware, spam, a bad reputation or the like.";
  defaultRunbook =
    "1. Look at sender, recipient and reason in the alert. " +
    "2. See whether the sender wrote to others, and whether some of it got through. " +
    "3. Block the sender's domain or address if the attempts go on. " +
    "4. Warn recipients who are attacked again and again.";
  defaultReference = "https://support.google.com/a/answer/12384955";
  summaryAttributes = ["user_email", "sender_address", "smtp_response_reason"];

  when: When = {
    "id.applicationName": "gmail",
    "parameters.message_info.connection_info.smtp_response_reason": () =>
      Object.keys(this.maliciousSmtpResponses).map(Number),
  };

  /** Gmail's codes of the reasons that tell of an attack, and what they mean. */
  maliciousSmtpResponses: Record<string, string> = {
    "3": "Malware",
    "13": "Blatant Spam",
    "14": "Denial of Service",
    "15": "Malicious or Spam Links",
    "16": "Low IP Reputation",
    "17": "Low Domain Reputation",
    "18": "IP address listed in public real-time block list",
  };

  title(event: PantherEvent<GSuiteActivityEvent>) {
    const sender = titleValue(event.deepGet("parameters", "message_info", "source", "address"), "an unknown sender");
    return `Gmail refused a message from ${sender} to ${gsuiteActorTitle(event)}: [${this.reason(event)}]`;
  }

  alertContext(event: PantherEvent<GSuiteActivityEvent>): AlertContext {
    return {
      ...gsuiteActivityeventAlertContext(event),
      smtp_response_reason_code: reasonCode(event),
      smtp_response_reason: this.reason(event),
      smtp_reply_code: event.deepGet("parameters", "message_info", "connection_info", "smtp_reply_code") ?? 0,
    };
  }

  private reason(event: PantherEvent<GSuiteActivityEvent>): string {
    const code = reasonCode(event);
    return lookup(this.maliciousSmtpResponses, String(code)) ?? `Unknown (${code})`;
  }
}
