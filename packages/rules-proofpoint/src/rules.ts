// Written by `pnpm sync-packs` from the rules in this folder.
export { ProofpointHighImpostorScore } from "./proofpoint-high-impostor-score";
export { ProofpointMalwareDetected } from "./proofpoint-malware-detected";
export { ProofpointMultipleThreats } from "./proofpoint-multiple-threats";
export { ProofpointPhishingDetected } from "./proofpoint-phishing-detected";
export { ProofpointThreatCampaign } from "./proofpoint-threat-campaign";
export { ProofpointVirusDetected } from "./proofpoint-virus-detected";
