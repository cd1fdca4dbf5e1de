import { RuleTest } from "@pypanther/core";
import { WizCICDScanPolicyUpdatedOrDeleted } from "../src/wiz-cicd-scan-policy-updated-or-deleted";

const base = {
  p_log_type: "Wiz.Audit",
  id: "e7d3a0c2-5b1f-4c86-9f27-481734936337",
  action: "DeleteCICDScanPolicy",
  status: "SUCCESS",
  timestamp: "2026-03-13 08:25:14.000000000",
  sourceIP: "198.51.100.53",
  user: { id: "nadia.lindqvist@fjordline.example", name: "nadia.lindqvist@fjordline.example" },
  actionParameters: { input: { id: "obj-204" } },
};

export const tests = [
  new RuleTest({
    name: "a scan policy is deleted",
    expectedResult: true,
    log: base,
    expectedTitle: "Wiz action [DeleteCICDScanPolicy] performed by user [nadia.lindqvist@fjordline.example]",
    expectedDedup: base.id,
  }),
  new RuleTest({
    name: "a scan policy is changed",
    expectedResult: true,
    log: { ...base, action: "UpdateCICDScanPolicy" },
  }),
  new RuleTest({ name: "the action is refused", expectedResult: false, log: { ...base, status: "FAILED" } }),
  new RuleTest({
    name: "another action succeeds",
    expectedResult: false,
    log: { ...base, action: "CreateCICDScanPolicy" },
  }),
];

export { WizCICDScanPolicyUpdatedOrDeleted as rule };
