import { RuleTest } from "@pypanther/core";
import { WizIntegrationUpdatedOrDeleted } from "../src/wiz-integration-updated-or-deleted";

const base = {
  p_log_type: "Wiz.Audit",
  id: "e7d3a0c2-5b1f-4c86-9f27-878109419721",
  action: "UpdateIntegration",
  status: "SUCCESS",
  timestamp: "2026-03-10 08:22:14.000000000",
  sourceIP: "198.51.100.50",
  user: { id: "nadia.lindqvist@fjordline.example", name: "nadia.lindqvist@fjordline.example" },
  actionParameters: { input: { id: "obj-204" } },
};

export const tests = [
  new RuleTest({
    name: "an integration is changed",
    expectedResult: true,
    log: base,
    expectedTitle: "Wiz action [UpdateIntegration] performed by user [nadia.lindqvist@fjordline.example]",
    expectedDedup: base.id,
  }),
  new RuleTest({ name: "the action is refused", expectedResult: false, log: { ...base, status: "FAILED" } }),
  new RuleTest({
    name: "another action succeeds",
    expectedResult: false,
    log: { ...base, action: "CreateIntegration" },
  }),
];

export { WizIntegrationUpdatedOrDeleted as rule };
