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

/** Proofpoint holds a message for a virus that it could not take out. */
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
  defaultDescription = "A message with a virus is in quarantine. Others like it may have come by other ways.";
  defaultRunbook =
    "1. Make sure that no recipient got the message before it was held. " +
    "2. Look for the same attachment or sender elsewhere. " +
    "3. Delete the message from quarantine. " +
    "4. Tell the sender, over another channel, if it is a partner.";
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
