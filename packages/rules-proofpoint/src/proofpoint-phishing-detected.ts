import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  type RuleStatus,
  Severity,
  type SeverityOrDefault,
} from "@pypanther/core";
import { proofpointAlertContext } from "@pypanther/helpers/proofpoint";
import { proofpointMessage, proofpointScoreSeverity, proofpointThreatKey } from "@pypanther/helpers/proofpoint-message";

/** Proofpoint judged a message to be phishing. */
export class ProofpointPhishingDetected extends Rule {
  id = "Proofpoint.PhishingDetected-prototype";
  displayName = "Proofpoint Phishing Email Detected";
  status: RuleStatus = "Experimental";
  logTypes = [LogType.PROOFPOINT_EVENT];
  tags = [
    "Proofpoint",
    "Email Security",
    "Phishing",
    "Credential Theft",
    "Initial Access:Phishing",
    "Credential Access:Phishing for Information",
  ];
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1566", "TA0006:T1598"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "Proofpoint judged a message to be phishing: by its quarantine rule or folder, its score, or a threat that is " +
    "still active. A recipient may have given away a password or money.";
  defaultRunbook =
    "1. See in Proofpoint whether the message was delivered, and to whom. " +
    "2. Remove it from all mailboxes and block its links. " +
    "3. Report the site to its hosting provider. " +
    "4. Ask recipients whether they entered anything, and reset their passwords and sessions if so.";
  defaultReference = "https://www.proofpoint.com/us/solutions/protect-against-phishing";

  rule(event: PantherEvent) {
    if (event.get("quarantineRule") === "phish" || event.get("quarantineFolder") === "Phish") return true;
    if (event.number("phishScore") >= 90) return true;
    return event
      .readers("threatsInfoMap")
      .some((threat) => threat.get("classification") === "phish" && threat.get("threatStatus") === "active");
  }

  title(event: PantherEvent) {
    return `Phishing ${proofpointMessage(event)}`;
  }

  dedup(event: PantherEvent) {
    return proofpointThreatKey(event, "phishing", "quarantineFolder", "phish");
  }

  severity(event: PantherEvent): SeverityOrDefault {
    return proofpointScoreSeverity(event.number("phishScore"), 90);
  }

  alertContext(event: PantherEvent): AlertContext {
    return {
      ...proofpointAlertContext(event, true),
      headerFrom: event.get("headerFrom", "<UNKNOWN_HEADER_FROM>"),
    };
  }
}
