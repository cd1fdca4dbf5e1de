import { RuleTest } from "@pypanther/core";
import { UpwindDetectionNetworkPassthrough } from "../src/upwind-detection-network-passthrough";

const detection = {
  p_log_type: "Upwind.Detections",
  id: "upw-network-71",
  category: "Network Anomaly",
  type: "threat",
  status: "open",
  severity: "HIGH",
  occurrence_count: 2,
  title: "Odd behaviour of ledger-api",
  description: "ledger-api did what it has not done before.",
  upwind_console_link: "https://console.upwind.example/detections/upw-network-71",
  resource: {
    name: "ledger-api",
    type: "Pod",
    namespace: "finance",
    region: "eu-west-1",
    cloud_provider: "AWS",
    cloud_account_id: "551190887341",
    cloud_account_name: "harbourline-prod",
  },
  mitre_attacks: [{ tactic_name: "Discovery", technique_id: "T1046", technique_name: "Network Service Discovery" }],
};

export const tests = [
  new RuleTest({
    name: "a detection about the network",
    expectedResult: true,
    log: detection,
    expectedTitle: "Upwind detected [Odd behaviour of ledger-api]",
    expectedSeverity: "HIGH",
    expectedDedup: "upw-network-71_HIGH",
    expectedDescription: "ledger-api did what it has not done before.",
    expectedReference: "https://console.upwind.example/detections/upw-network-71",
    expectedAlertContext: {
      detection_id: "upw-network-71",
      category: "Network Anomaly",
      type: "threat",
      status: "open",
      occurrence_count: 2,
      resource: {
        name: "ledger-api",
        type: "Pod",
        namespace: "finance",
        region: "eu-west-1",
        cloud_provider: "AWS",
        cloud_account_id: "551190887341",
        cloud_account_name: "harbourline-prod",
        risk_categories: [],
        internet_facing: null,
      },
      mitre_attacks: [{ tactic: "Discovery", technique_id: "T1046", technique: "Network Service Discovery" }],
    },
  }),
  new RuleTest({
    name: "the severity in small letters",
    expectedResult: true,
    log: { ...detection, severity: "critical" },
    expectedSeverity: "CRITICAL",
    expectedDedup: "upw-network-71_critical",
  }),
  new RuleTest({
    name: "a detection without texts and id",
    expectedResult: true,
    log: { p_log_type: "Upwind.Detections", category: "Network Anomaly", severity: "LOW" },
    expectedTitle: "Upwind detected something without a title",
    expectedDedup: "<NO ID>_LOW",
    expectedReference: "https://docs.upwind.io/restapi/v1/get-threat-detection",
  }),
  new RuleTest({
    name: "a severity that is none of ours",
    expectedResult: false,
    log: { ...detection, severity: "INFORMATIONAL" },
  }),
  new RuleTest({
    name: "a detection that the rule for APIs takes",
    expectedResult: false,
    log: { ...detection, category: "API Network Abuse" },
  }),
  new RuleTest({
    name: "a detection that the rule for vulnerabilities takes",
    expectedResult: false,
    log: { ...detection, category: "Network Vulnerability" },
  }),
  new RuleTest({
    name: "a detection about processes",
    expectedResult: false,
    log: { ...detection, category: "Process Anomaly" },
  }),
  new RuleTest({ name: "no category", expectedResult: false, log: { ...detection, category: null } }),
];

export { UpwindDetectionNetworkPassthrough as rule };
