import { RuleTest } from "@pypanther/core";
import { BoxShieldAnomalousDownload } from "../src/box-shield-anomalous-download";

const abnormalDownload = {
  p_log_type: "Box.Event",
  type: "event",
  event_type: "SHIELD_ALERT",
  created_at: "2026-02-11 14:20:05",
  ip_address: "203.0.113.40",
  created_by: { id: "40112233", type: "user", name: "Mira Lund", login: "mira@harbourline.example" },
  additional_details:
    '{"shield_alert":{"rule_category":"Anomalous Download","risk_score":64,"alert_summary":{"description":"Ten times the usual volume in one day."}}}',
};

export const tests = [
  new RuleTest({
    name: "Shield sees abnormal downloads",
    expectedResult: true,
    log: abnormalDownload,
    expectedTitle: "Ten times the usual volume in one day.",
    expectedSeverity: "HIGH",
  }),
  new RuleTest({
    name: "details that are an object already, without a summary",
    expectedResult: true,
    log: {
      ...abnormalDownload,
      additional_details: { shield_alert: { rule_category: "Anomalous Download", risk_score: 51 } },
    },
    expectedTitle: "[Mira Lund] made abnormal downloads from Box, says Box Shield",
  }),
  new RuleTest({
    name: "a risk that is middling",
    expectedResult: false,
    log: {
      ...abnormalDownload,
      additional_details: '{"shield_alert":{"rule_category":"Anomalous Download","risk_score":50}}',
    },
  }),
  new RuleTest({
    name: "another category",
    expectedResult: false,
    log: {
      ...abnormalDownload,
      additional_details: '{"shield_alert":{"rule_category":"Suspicious Sessions","risk_score":90}}',
    },
  }),
  new RuleTest({
    name: "details that are no JSON",
    expectedResult: false,
    log: { ...abnormalDownload, additional_details: "{" },
  }),
  new RuleTest({
    name: "no alert of Shield",
    expectedResult: false,
    log: { ...abnormalDownload, event_type: "DOWNLOAD" },
  }),
];

export { BoxShieldAnomalousDownload as rule };
