// Written by `pnpm sync-packs` from the rules in this folder.
import { definePack } from "@pypanther/core";

import { ProofpointHighImpostorScore } from "./proofpoint-high-impostor-score";
import { ProofpointMalwareDetected } from "./proofpoint-malware-detected";
import { ProofpointMultipleThreats } from "./proofpoint-multiple-threats";
import { ProofpointPhishingDetected } from "./proofpoint-phishing-detected";
import { ProofpointThreatCampaign } from "./proofpoint-threat-campaign";
import { ProofpointVirusDetected } from "./proofpoint-virus-detected";

const { name, version } = require("../package.json") as { name: string; version: string };

definePack({
  name,
  version,
  rules: [
    ProofpointHighImpostorScore,
    ProofpointMalwareDetected,
    ProofpointMultipleThreats,
    ProofpointPhishingDetected,
    ProofpointThreatCampaign,
    ProofpointVirusDetected,
  ],
  dataModels: [],
});

export {
  ProofpointHighImpostorScore,
  ProofpointMalwareDetected,
  ProofpointMultipleThreats,
  ProofpointPhishingDetected,
  ProofpointThreatCampaign,
  ProofpointVirusDetected,
};
