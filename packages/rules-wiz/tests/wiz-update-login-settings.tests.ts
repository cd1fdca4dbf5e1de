import { RuleTest } from "@pypanther/core";
import { WizUpdateLoginSettings } from "../src/wiz-update-login-settings";

const base = {
  p_log_type: "Wiz.Audit",
  id: "e7d3a0c2-5b1f-4c86-9f27-608219754676",
  action: "UpdateLoginSettings",
  status: "SUCCESS",
  timestamp: "2026-03-12 08:21:14.000000000",
  sourceIP: "198.51.100.42",
  user: { id: "nadia.lindqvist@fjordline.example", name: "nadia.lindqvist@fjordline.example" },
  actionParameters: { input: { id: "obj-204" } },
};

export const tests = [
  new RuleTest({
    name: "the settings are updated",
    expectedResult: true,
    log: base,
    expectedTitle: "Wiz action [UpdateLoginSettings] performed by user [nadia.lindqvist@fjordline.example]",
    expectedDedup: base.id,
  }),
  new RuleTest({ name: "the action is refused", expectedResult: false, log: { ...base, status: "FAILED" } }),
  new RuleTest({
    name: "another action succeeds",
    expectedResult: false,
    log: { ...base, action: "UpdateIPRestrictions" },
  }),
];

export { WizUpdateLoginSettings as rule };
