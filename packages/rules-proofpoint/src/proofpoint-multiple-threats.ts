import {
  type AlertContext,
  anyItem,
  asText,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  type RuleStatus,
  Severity,
  type SeverityOrDefault,
  type When,
} from "@pypanther/core";
import { extractThreats, proofpointAlertContext } from "@pypanther/helpers/proofpoint";
import { titleValue } from "@pypanther/helpers/title-value";
import { isTruthy } from "@pypanther/helpers/truthy";

/** One message has three or more active threats. */
export class ProofpointMultipleThreats extends Rule {
  id = "Proofpoint.MultipleThreats-prototype";
  displayName = "Proofpoint Multiple Threats Detected";
  status: RuleStatus = "Experimental";
  logTypes = [LogType.PROOFPOINT_EVENT];
  tags = ["Proofpoint", "Email Security", "Phishing", "Malware", "Initial Access:Phishing", "Execution:User Execution"];
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1566", "TA0002:T1204"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "One message has three or more active threats, such as links or attachments. An attacker sends several so that " +
    "one of them gets through.";
  defaultRunbook =
    "1. Read under threats in the alert context which links and attachments they are. " +
    "2. Remove the message from all mailboxes. " +
    "3. Ask recipients what they clicked or opened. " +
    "4. Block links, hashes and sender, and reset credentials that were entered.";
  defaultReference = "https://www.proofpoint.com/us/resources/webinars/blocking-multi-vector-attacks";

  when: When = { threatsInfoMap: anyItem({ threatStatus: "active" }) };

  /** How many active threats make an alert. */
  minimumThreats = 3;

  rule(event: PantherEvent) {
    return this.active(event).length >= this.minimumThreats;
  }

  title(event: PantherEvent) {
    const sender = titleValue(event.text("sender"), "an unknown sender");
    return `Message from ${sender} has [${this.active(event).length}] active threats`;
  }

  dedup(event: PantherEvent) {
    return `proofpoint:multiple_threats:${asText(event.get("sender", "<UNKNOWN_SENDER>"))}`;
  }

  severity(event: PantherEvent): SeverityOrDefault {
    const count = this.active(event).length;
    if (count >= 5) return Severity.CRITICAL;
    return count >= 3 ? Severity.HIGH : "DEFAULT";
  }

  alertContext(event: PantherEvent): AlertContext {
    const threats = this.active(event);
    const distinct = (field: string) => [...new Set(threats.map((threat) => threat[field] ?? null))].filter(isTruthy);
    return {
      ...proofpointAlertContext(event),
      threats,
      threatCount: threats.length,
      threatTypes: distinct("threatType"),
      classifications: distinct("classification"),
    };
  }

  private active(event: PantherEvent) {
    return extractThreats(event).filter((threat) => threat.threatStatus === "active");
  }
}
