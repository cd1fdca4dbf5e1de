import { RuleTest } from "@pypanther/core";
import { WizUpdateIPRestrictions } from "../src/wiz-update-ip-restrictions";

const base = {
  p_log_type: "Wiz.Audit",
  id: "e7d3a0c2-5b1f-4c86-9f27-750046660281",
  action: "UpdateIPRestrictions",
  status: "SUCCESS",
  timestamp: "2026-03-13 08:22:14.000000000",
  sourceIP: "198.51.100.43",
  user: { id: "nadia.lindqvist@fjordline.example", name: "nadia.lindqvist@fjordline.example" },
  actionParameters: { input: { allowList: ["203.0.113.0/24"] } },
};

export const tests = [
  new RuleTest({
    name: "the restrictions are updated",
    expectedResult: true,
    log: base,
    expectedTitle: "Wiz action [UpdateIPRestrictions] performed by user [nadia.lindqvist@fjordline.example]",
    expectedDedup: base.id,
  }),
  new RuleTest({ name: "the action is refused", expectedResult: false, log: { ...base, status: "FAILED" } }),
  new RuleTest({
    name: "another action succeeds",
    expectedResult: false,
    log: { ...base, action: "UpdateLoginSettings" },
  }),
];

export { WizUpdateIPRestrictions as rule };
