import { RuleTest, type TestLog } from "@pypanther/core";
import { DefenderDetectionPassthrough } from "../src/defender-detection-passthrough";

const alert = {
  p_log_type: "MicrosoftDefenderXDR.AdvancedHunting",
  category: "AdvancedHunting-AlertInfo",
  tenantId: "c2a9f1d0",
  properties: {
    AlertId: "ra7721",
    Title: "Unusual child of a mail client",
    Severity: "High",
    DetectionSource: "Custom detection",
    AttackTechniques: '["Phishing (T1566)"]',
  },
};
const withProperties = (properties: TestLog) => ({ ...alert, properties });

export const tests = [
  new RuleTest({
    name: "Defender raises an alert",
    expectedResult: true,
    log: alert,
    expectedTitle: "Microsoft Defender alert: [Unusual child of a mail client]",
    expectedDedup: "ra7721",
    expectedSeverity: "HIGH",
    expectedReference: "https://security.microsoft.com/alerts/ra7721?tid=c2a9f1d0",
    expectedAlertContext: {
      AlertId: "ra7721",
      Name: "Unusual child of a mail client",
      Severity: "High",
      Source: "Custom detection",
      "ATT&CK Techniques": '["Phishing (T1566)"]',
      "Alert URL": "https://security.microsoft.com/alerts/ra7721?tid=c2a9f1d0",
    },
  }),
  new RuleTest({
    name: "the alert says nothing of itself",
    expectedResult: true,
    log: withProperties({}),
    expectedTitle: "Microsoft Defender alert: without a title",
    expectedDedup: "Unknown",
    expectedSeverity: "MEDIUM",
    expectedReference: "https://learn.microsoft.com/en-us/defender-xdr/advanced-hunting-alertinfo-table",
  }),
  new RuleTest({
    name: "an informational alert",
    expectedResult: true,
    log: withProperties({ Severity: "Informational" }),
    expectedSeverity: "INFO",
  }),
  new RuleTest({
    name: "the evidence of an alert",
    expectedResult: false,
    log: { ...alert, category: "AdvancedHunting-AlertEvidence" },
  }),
];

export { DefenderDetectionPassthrough as rule };
