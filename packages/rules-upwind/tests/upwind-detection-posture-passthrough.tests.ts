import { RuleTest } from "@pypanther/core";
import { UpwindDetectionPosturePassthrough } from "../src/upwind-detection-posture-passthrough";

const detection = {
  p_log_type: "Upwind.Detections",
  id: "upw-posture-71",
  category: "Cloud Posture",
  type: "threat",
  status: "open",
  severity: "HIGH",
  occurrence_count: 2,
  title: "Odd behaviour of ledger-api",
  description: "ledger-api did what it has not done before.",
  upwind_console_link: "https://console.upwind.example/detections/upw-posture-71",
  resource: {
    name: "ledger-api",
    type: "Pod",
    namespace: "finance",
    region: "eu-west-1",
    cloud_provider: "AWS",
    cloud_account_id: "551190887341",
    cloud_account_name: "harbourline-prod",
  },
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
    name: "a detection about cloud settings",
    expectedResult: true,
    log: detection,
    expectedTitle: "Upwind detected [Odd behaviour of ledger-api]",
    expectedSeverity: "HIGH",
    expectedDedup: "upw-posture-71_HIGH",
    expectedDescription: "ledger-api did what it has not done before.",
    expectedReference: "https://console.upwind.example/detections/upw-posture-71",
    expectedAlertContext: {
      detection_id: "upw-posture-71",
      category: "Cloud Posture",
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
      triggered_policies: ["Shell in a container"],
    },
  }),
  new RuleTest({
    name: "the severity in small letters",
    expectedResult: true,
    log: { ...detection, severity: "critical" },
    expectedSeverity: "CRITICAL",
    expectedDedup: "upw-posture-71_critical",
  }),
  new RuleTest({
    name: "a detection without texts and id",
    expectedResult: true,
    log: { p_log_type: "Upwind.Detections", category: "Cloud Posture", severity: "LOW" },
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
    name: "a detection of a misconfiguration",
    expectedResult: true,
    log: { ...detection, category: "Misconfigured Storage" },
  }),
  new RuleTest({
    name: "a detection that the rule for the network takes",
    expectedResult: false,
    log: { ...detection, category: "Network Misconfiguration" },
  }),
  new RuleTest({
    name: "a detection that the rule for APIs takes",
    expectedResult: false,
    log: { ...detection, category: "API Posture" },
  }),
  new RuleTest({
    name: "a detection about processes",
    expectedResult: false,
    log: { ...detection, category: "Process Anomaly" },
  }),
  new RuleTest({ name: "no category", expectedResult: false, log: { ...detection, category: null } }),
];

export { UpwindDetectionPosturePassthrough as rule };
