import { RuleTest } from "@pypanther/core";
import { WizImageIntegrityValidatorUpdatedOrDeleted } from "../src/wiz-image-integrity-validator-updated-or-deleted";

const base = {
  p_log_type: "Wiz.Audit",
  id: "e7d3a0c2-5b1f-4c86-9f27-144806437675",
  action: "DeleteImageIntegrityValidator",
  status: "SUCCESS",
  timestamp: "2026-03-12 08:20:14.000000000",
  sourceIP: "198.51.100.62",
  user: { id: "nadia.lindqvist@fjordline.example", name: "nadia.lindqvist@fjordline.example" },
  actionParameters: { input: { id: "obj-204" } },
};

export const tests = [
  new RuleTest({
    name: "a validator is deleted",
    expectedResult: true,
    log: base,
    expectedTitle: "Wiz action [DeleteImageIntegrityValidator] performed by user [nadia.lindqvist@fjordline.example]",
    expectedDedup: base.id,
  }),
  new RuleTest({
    name: "a service account does it",
    expectedResult: true,
    log: { ...base, user: null, serviceAccount: { id: "sa-11", name: "terraform-deployer" } },
    expectedTitle: "Wiz action [DeleteImageIntegrityValidator] performed by serviceaccount [terraform-deployer]",
  }),
  new RuleTest({ name: "the action is refused", expectedResult: false, log: { ...base, status: "FAILED" } }),
  new RuleTest({
    name: "another action succeeds",
    expectedResult: false,
    log: { ...base, action: "CreateImageIntegrityValidator" },
  }),
];

export { WizImageIntegrityValidatorUpdatedOrDeleted as rule };
