import {
  type AlertContext,
  anyItem,
  asText,
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
import { extractThreats, proofpointAlertContext } from "@pypanther/helpers/proofpoint";
import { titleValue } from "@pypanther/helpers/title-value";

/** A message belongs to an active campaign that Proofpoint tracks. */
export class ProofpointThreatCampaign extends Rule {
  id = "Proofpoint.ThreatCampaign-prototype";
  displayName = "Proofpoint Active Threat Campaign Detected";
  status: RuleStatus = "Experimental";
  logTypes = [LogType.PROOFPOINT_EVENT];
  tags = [
    "Proofpoint",
    "Email Security",
    "Phishing",
    "Malware",
    "Campaign",
    "Initial Access:Phishing",
    "Execution:User Execution",
    "Resource Development:Develop Capabilities",
  ];
  reports: Reports = { "MITRE ATT&CK": ["TA0042:T1587", "TA0001:T1566", "TA0002:T1204"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "A message belongs to an active campaign that Proofpoint tracks. More messages of the same attacker are likely " +
    "to arrive.";
  defaultRunbook =
    "1. Look up the campaign in the title in Proofpoint: attacker, malware and aim. " +
    "2. Search your mailboxes for all messages of the campaign and remove them. " +
    "3. Ask recipients what they opened. " +
    "4. Search hosts and proxy logs for the campaign's indicators, and isolate hosts that show them.";
  defaultReference = "https://help.proofpoint.com/Threat_Insight_Dashboard/API_Documentation/Campaign_API";

  when: When = { threatsInfoMap: anyItem({ campaignID: exists(), threatStatus: "active" }) };

  rule(event: PantherEvent) {
    return extractThreats(event).some((threat) => threat.campaignID !== undefined && threat.threatStatus === "active");
  }

  title(event: PantherEvent) {
    const [first] = this.ofCampaigns(event);
    if (first) return `Message of the active campaign [${asText(first.campaignID)}]`;
    return `Message of an active campaign from ${titleValue(event.text("sender"), "an unknown sender")}`;
  }

  severity(event: PantherEvent): SeverityOrDefault {
    const score = Math.max(event.number("malwareScore"), event.number("phishScore"));
    if (score >= 90) return Severity.CRITICAL;
    return score >= 70 ? Severity.HIGH : "DEFAULT";
  }

  alertContext(event: PantherEvent): AlertContext {
    const threats = this.ofCampaigns(event);
    const campaignIDs = [...new Set(threats.map((threat) => threat.campaignID))];
    return { ...proofpointAlertContext(event), threats, campaignIDs, campaignCount: campaignIDs.length };
  }

  private ofCampaigns(event: PantherEvent) {
    return extractThreats(event).filter((threat) => threat.campaignID !== undefined);
  }
}
