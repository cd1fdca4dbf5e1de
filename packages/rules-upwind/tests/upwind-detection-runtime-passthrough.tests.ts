import { RuleTest } from "@pypanther/core";
import { UpwindDetectionRuntimePassthrough } from "../src/upwind-detection-runtime-passthrough";

const detection = {
  p_log_type: "Upwind.Detections",
  id: "upw-runtime-71",
  category: "Process Anomaly",
  type: "threat",
  status: "open",
  severity: "HIGH",
  occurrence_count: 2,
  title: "Odd behaviour of ledger-api",
  description: "ledger-api did what it has not done before.",
  upwind_console_link: "https://console.upwind.example/detections/upw-runtime-71",
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
  triggers: [
    {
      policy_name: "Shell in a container",
      events: [
        {
          data: { command: "sh -c id" },
          initiator: {
            name: "mira",
            type: "IAMUser",
            arn: "arn:aws:iam::551190887341:user/mira",
            userName: "mira",
            accountId: "551190887341",
          },
        },
      ],
    },
  ],
};

export const tests = [
  new RuleTest({
    name: "a detection about running workloads",
    expectedResult: true,
    log: detection,
    expectedTitle: "Upwind detected [Odd behaviour of ledger-api]",
    expectedSeverity: "HIGH",
    expectedDedup: "upw-runtime-71_HIGH",
    expectedDescription: "ledger-api did what it has not done before.",
    expectedReference: "https://console.upwind.example/detections/upw-runtime-71",
    expectedAlertContext: {
      detection_id: "upw-runtime-71",
      category: "Process Anomaly",
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
      commands_observed: ["sh -c id"],
    },
  }),
  new RuleTest({
    name: "the severity in small letters",
    expectedResult: true,
    log: { ...detection, severity: "critical" },
    expectedSeverity: "CRITICAL",
    expectedDedup: "upw-runtime-71_critical",
  }),
  new RuleTest({
    name: "a detection without texts and id",
    expectedResult: true,
    log: { p_log_type: "Upwind.Detections", category: "Process Anomaly", severity: "LOW" },
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
    name: "a detection about a container",
    expectedResult: true,
    log: { ...detection, category: "Container Escape" },
  }),
  new RuleTest({
    name: "a detection that the posture rule takes too",
    expectedResult: true,
    log: { ...detection, category: "Container Posture" },
  }),
  new RuleTest({
    name: "a detection that the rule for vulnerabilities takes",
    expectedResult: false,
    log: { ...detection, category: "Container Vulnerability" },
  }),
  new RuleTest({
    name: "a detection that the rule for the network takes",
    expectedResult: false,
    log: { ...detection, category: "Container Network" },
  }),
  new RuleTest({
    name: "a detection about storage",
    expectedResult: false,
    log: { ...detection, category: "Cloud Posture" },
  }),
  new RuleTest({ name: "no category", expectedResult: false, log: { ...detection, category: null } }),
];

export { UpwindDetectionRuntimePassthrough as rule };
