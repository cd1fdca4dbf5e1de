import { RuleTest } from "@pypanther/core";
import { WizRotateServiceAccountSecret } from "../src/wiz-rotate-service-account-secret";

const base = {
  p_log_type: "Wiz.Audit",
  id: "e7d3a0c2-5b1f-4c86-9f27-507927319353",
  action: "RotateServiceAccountSecret",
  status: "SUCCESS",
  timestamp: "2026-03-19 08:21:14.000000000",
  sourceIP: "198.51.100.49",
  user: { id: "nadia.lindqvist@fjordline.example", name: "nadia.lindqvist@fjordline.example" },
  actionParameters: { input: { id: "obj-204" } },
};

export const tests = [
  new RuleTest({
    name: "a secret is rotated",
    expectedResult: true,
    log: base,
    expectedTitle: "Wiz action [RotateServiceAccountSecret] performed by user [nadia.lindqvist@fjordline.example]",
    expectedDedup: base.id,
  }),
  new RuleTest({ name: "the action is refused", expectedResult: false, log: { ...base, status: "FAILED" } }),
  new RuleTest({
    name: "another action succeeds",
    expectedResult: false,
    log: { ...base, action: "CreateServiceAccount" },
  }),
];

export { WizRotateServiceAccountSecret as rule };
