import { RuleTest } from "@pypanther/core";
import { AxoniusResetApiKey } from "../src/axonius-reset-api-key";

const keyReset = {
  p_log_type: "Axonius.Activity",
  source: "axonius",
  time: 1772615100.9,
  event: {
    action: "AuditAction.ResetApiKey",
    category: "AuditCategory.Settings",
    type: "user",
    user: "rana@harbourline.example",
    params: {},
  },
};

export const tests = [
  new RuleTest({
    name: "a key is reset",
    expectedResult: true,
    log: keyReset,
    expectedTitle: "[rana@harbourline.example] reset an Axonius API key",
    expectedSeverity: "LOW",
  }),
  new RuleTest({
    name: "another change of settings",
    expectedResult: false,
    log: { ...keyReset, event: { ...keyReset.event, action: "AuditAction.Put" } },
  }),
];

export { AxoniusResetApiKey as rule };
