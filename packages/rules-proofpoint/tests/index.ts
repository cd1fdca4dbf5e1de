// Written by `pnpm sync-packs` from the rules in this folder.
export * as ProofpointHighImpostorScore from "./proofpoint-high-impostor-score.tests";
export * as ProofpointMalwareDetected from "./proofpoint-malware-detected.tests";
export * as ProofpointMultipleThreats from "./proofpoint-multiple-threats.tests";
export * as ProofpointPhishingDetected from "./proofpoint-phishing-detected.tests";
export * as ProofpointThreatCampaign from "./proofpoint-threat-campaign.tests";
export * as ProofpointVirusDetected from "./proofpoint-virus-detected.tests";
