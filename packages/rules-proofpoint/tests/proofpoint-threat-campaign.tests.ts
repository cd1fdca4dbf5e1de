import { RuleTest } from "@pypanther/core";
import { ProofpointThreatCampaign } from "../src/proofpoint-threat-campaign";
import { contextOf, message } from "./message";

const threat = (campaignID: string | null, threatStatus = "active") => ({
  threat: "pay",
  threatType: "url",
  classification: "malware",
  threatStatus,
  campaignID,
});
const sent = message({
  malwareScore: 92,
  threatsInfoMap: [threat(null), threat("c-old", "cleared"), threat("c-7"), threat("c-7")],
});

export const tests = [
  new RuleTest({
    name: "a message belongs to an active campaign",
    expectedResult: true,
    log: sent,
    expectedTitle: "Message of the active campaign [c-old]",
    expectedSeverity: "CRITICAL",
    expectedAlertContext: {
      ...contextOf(sent),
      threats: [threat("c-old", "cleared"), threat("c-7"), threat("c-7")],
      campaignIDs: ["c-old", "c-7"],
      campaignCount: 2,
    },
  }),
  new RuleTest({
    name: "the phishing score is high",
    expectedResult: true,
    log: message({ phishScore: 70, threatsInfoMap: [threat("c-7")] }),
    expectedSeverity: "HIGH",
  }),
  new RuleTest({
    name: "the campaign's threat is cleared",
    expectedResult: false,
    log: message({ threatsInfoMap: [threat(null), threat("c-7", "cleared")] }),
  }),
  new RuleTest({
    name: "the threat belongs to no campaign",
    expectedResult: false,
    log: message({ threatsInfoMap: [threat("")] }),
  }),
  new RuleTest({ name: "there are no threats", expectedResult: false, log: message({ threatsInfoMap: undefined }) }),
];

export { ProofpointThreatCampaign as rule };
