import {
  type AlertContext,
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
import { proofpointMessage, proofpointScoreSeverity, proofpointThreatKey } from "@pypanther/helpers/proofpoint-message";

/** Proofpoint quarantined a message with a virus that it could not remove. */
export class ProofpointVirusDetected extends Rule {
  id = "Proofpoint.VirusDetected-prototype";
  displayName = "Proofpoint Virus Detected";
  status: RuleStatus = "Experimental";
  logTypes = [LogType.PROOFPOINT_EVENT];
  tags = [
    "Proofpoint",
    "Email Security",
    "Virus",
    "Malware",
    "Phishing",
    "Initial Access:Phishing",
    "Execution:User Execution",
  ];
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1566", "TA0002:T1204"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "Proofpoint quarantined a message with a virus. The same attacker may have sent others that were not caught.";
  defaultRunbook =
    "1. Check in Proofpoint that no recipient got the message before it was held. " +
    "2. Search for the same attachment or sender in other messages. " +
    "3. Delete the message from quarantine, and tell the sender by phone if it is a partner. " +
    "4. Isolate the devices of recipients who opened such an attachment.";
  defaultReference = "https://www.proofpoint.com/sites/default/files/2020-05/pfpt-uk-ds-email-protection.pdf";

  when: When = [{ quarantineRule: "notcleaned" }, { quarantineFolder: "Virus" }];

  title(event: PantherEvent) {
    return `Virus in ${proofpointMessage(event)}`;
  }

  dedup(event: PantherEvent) {
    return proofpointThreatKey(event, "virus", "quarantineFolder", "Virus");
  }

  severity(event: PantherEvent): SeverityOrDefault {
    return proofpointScoreSeverity(event.number("malwareScore"), 85);
  }

  alertContext(event: PantherEvent): AlertContext {
    return { ...proofpointAlertContext(event), messageSize: event.get("messageSize", 0) };
  }
}
