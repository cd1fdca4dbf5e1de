import { RuleTest } from "@pypanther/core";
import { BoxShieldSuspiciousAlert } from "../src/box-shield-suspicious-alert";

const oddSession = {
  p_log_type: "Box.Event",
  type: "event",
  event_type: "SHIELD_ALERT",
  created_at: "2026-02-11 14:20:05",
  ip_address: "203.0.113.40",
  created_by: { id: "40112233", type: "user", name: "Mira Lund", login: "mira@harbourline.example" },
  additional_details:
    '{"shield_alert":{"rule_category":"Suspicious Sessions","risk_score":71,"user":{"email":"mira@harbourline.example"},"alert_summary":{"description":"Two countries within an hour."}}}',
};

export const tests = [
  new RuleTest({
    name: "an odd session",
    expectedResult: true,
    log: oddSession,
    expectedTitle: "Two countries within an hour.",
    expectedSeverity: "HIGH",
  }),
  new RuleTest({
    name: "an odd place, without a summary",
    expectedResult: true,
    log: {
      ...oddSession,
      additional_details:
        '{"shield_alert":{"rule_category":"Suspicious Locations","risk_score":51,"user":{"email":"mira@harbourline.example"}}}',
    },
    expectedTitle: "[mira@harbourline.example] had a suspicious Box session, says Box Shield",
  }),
  new RuleTest({
    name: "neither a summary nor a user",
    expectedResult: true,
    log: {
      ...oddSession,
      additional_details: '{"shield_alert":{"rule_category":"Suspicious Locations","risk_score":51}}',
    },
    expectedTitle: "an unknown user had a suspicious Box session, says Box Shield",
  }),
  new RuleTest({
    name: "a risk that is middling",
    expectedResult: false,
    log: {
      ...oddSession,
      additional_details: '{"shield_alert":{"rule_category":"Suspicious Sessions","risk_score":50}}',
    },
  }),
  new RuleTest({
    name: "another category",
    expectedResult: false,
    log: {
      ...oddSession,
      additional_details: '{"shield_alert":{"rule_category":"Anomalous Download","risk_score":90}}',
    },
  }),
  new RuleTest({ name: "no alert of Shield", expectedResult: false, log: { ...oddSession, event_type: "LOGIN" } }),
];

export { BoxShieldSuspiciousAlert as rule };
