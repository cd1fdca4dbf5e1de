import { RuleTest } from "@pypanther/core";
import { WizServiceAccountChange } from "../src/wiz-service-account-change";

const base = {
  p_log_type: "Wiz.Audit",
  id: "e7d3a0c2-5b1f-4c86-9f27-669132787823",
  action: "CreateServiceAccount",
  status: "SUCCESS",
  timestamp: "2026-03-13 08:22:14.000000000",
  sourceIP: "198.51.100.43",
  user: { id: "nadia.lindqvist@fjordline.example", name: "nadia.lindqvist@fjordline.example" },
  actionParameters: { input: { id: "obj-204" } },
};

export const tests = [
  new RuleTest({
    name: "a service account is created",
    expectedResult: true,
    log: base,
    expectedTitle: "Wiz action [CreateServiceAccount] performed by user [nadia.lindqvist@fjordline.example]",
    expectedDedup: base.id,
  }),
  new RuleTest({
    name: "a service account does it",
    expectedResult: true,
    log: { ...base, user: null, serviceAccount: { id: "sa-11", name: "terraform-deployer" } },
    expectedTitle: "Wiz action [CreateServiceAccount] performed by serviceaccount [terraform-deployer]",
  }),
  new RuleTest({ name: "the action is refused", expectedResult: false, log: { ...base, status: "FAILED" } }),
  new RuleTest({
    name: "another action succeeds",
    expectedResult: false,
    log: { ...base, action: "RotateServiceAccountSecret" },
  }),
];

export { WizServiceAccountChange as rule };
