import { RuleTest } from "@pypanther/core";
import { BoxMaliciousContent } from "../src/box-malicious-content";

const markedFile = {
  p_log_type: "Box.Event",
  type: "event",
  event_type: "FILE_MARKED_MALICIOUS",
  created_at: "2026-02-11 14:20:05",
  ip_address: "203.0.113.40",
  created_by: { id: "40112233", type: "user", name: "Mira Lund", login: "mira@harbourline.example" },
  source: {
    item_id: "99120",
    item_type: "file",
    item_name: "quote.xlsm",
    owned_by: { id: "40112233", login: "mira@harbourline.example" },
  },
};

export const tests = [
  new RuleTest({
    name: "Box marks a file",
    expectedResult: true,
    log: markedFile,
    expectedTitle: "[mira@harbourline.example] owns the malicious file [quote.xlsm] in Box",
    expectedSeverity: "HIGH",
  }),
  new RuleTest({
    name: "Box marks a file it does not name",
    expectedResult: true,
    log: { ...markedFile, source: {} },
    expectedTitle: "an unknown user owns the malicious file of unknown name in Box",
  }),
  new RuleTest({
    name: "Shield finds malicious content",
    expectedResult: true,
    log: {
      ...markedFile,
      event_type: "SHIELD_ALERT",
      additional_details:
        '{"shield_alert":{"rule_category":"Malicious Content","risk_score":88,"user":{"email":"ed@harbourline.example"},"alert_summary":{"upload_activity":{"item_name":"setup.scr"}}}}',
    },
    expectedTitle: "[ed@harbourline.example] owns the malicious file [setup.scr] in Box",
  }),
  new RuleTest({
    name: "Shield is not sure",
    expectedResult: false,
    log: {
      ...markedFile,
      event_type: "SHIELD_ALERT",
      additional_details: '{"shield_alert":{"rule_category":"Malicious Content","risk_score":50}}',
    },
  }),
  new RuleTest({
    name: "Shield alerts on something else",
    expectedResult: false,
    log: {
      ...markedFile,
      event_type: "SHIELD_ALERT",
      additional_details: '{"shield_alert":{"rule_category":"Suspicious Sessions","risk_score":90}}',
    },
  }),
  new RuleTest({ name: "an ordinary upload", expectedResult: false, log: { ...markedFile, event_type: "UPLOAD" } }),
];

export { BoxMaliciousContent as rule };
