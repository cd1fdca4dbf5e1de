import {
  type AlertContext,
  exists,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  type RuleStatus,
  Severity,
  type SeverityOrDefault,
  type When,
} from "@pypanther/core";
import { proofpointAlertContext } from "@pypanther/helpers/proofpoint";
import { titleValue } from "@pypanther/helpers/title-value";

/** Proofpoint gave a message an impostor score of 50 or more. */
export class ProofpointHighImpostorScore extends Rule {
  id = "Proofpoint.HighImpostorScore-prototype";
  displayName = "Proofpoint High Impostor Score Detected";
  status: RuleStatus = "Experimental";
  logTypes = [LogType.PROOFPOINT_EVENT];
  tags = [
    "Proofpoint",
    "Email Security",
    "Business Email Compromise",
    "BEC",
    "Impersonation",
    "Phishing",
    "Initial Access:Phishing",
  ];
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1566"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "Proofpoint gave a message an impostor score of 50 or more. Such a message may pretend to come from somebody " +
    "trusted, to ask for money, gift cards or data.";
  defaultRunbook =
    "1. Compare headerFrom in the alert context with the name and domain it imitates. " +
    "2. Ask the recipients whether they answered or paid. " +
    "3. Remove the message from all mailboxes and block the sender. " +
    "4. Warn the person who was impersonated, and stop payments that were made.";
  defaultReference = "https://www.proofpoint.com/us/threat-reference/business-email-compromise";

  when: When = { impostorScore: exists() };

  rule(event: PantherEvent) {
    return event.number("impostorScore") >= 50;
  }

  title(event: PantherEvent) {
    const sender = titleValue(event.text("sender"), "an unknown sender");
    return `Message from ${sender} has impostor score [${event.number("impostorScore")}]`;
  }

  severity(event: PantherEvent): SeverityOrDefault {
    const score = event.number("impostorScore");
    if (score >= 80) return Severity.CRITICAL;
    if (score >= 65) return Severity.HIGH;
    return score >= 50 ? Severity.MEDIUM : "DEFAULT";
  }

  alertContext(event: PantherEvent): AlertContext {
    return {
      ...proofpointAlertContext(event),
      spamScore: event.get("spamScore", 0),
      impostorScore: event.get("impostorScore", 0),
      headerFrom: event.get("headerFrom", "<UNKNOWN_HEADER_FROM>"),
    };
  }
}
