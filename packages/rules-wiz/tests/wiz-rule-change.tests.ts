import { RuleTest } from "@pypanther/core";
import { WizRuleChange } from "../src/wiz-rule-change";

const base = {
  p_log_type: "Wiz.Audit",
  id: "e7d3a0c2-5b1f-4c86-9f27-089606672309",
  action: "DeleteCloudEventRule",
  status: "SUCCESS",
  timestamp: "2026-03-13 08:26:14.000000000",
  sourceIP: "198.51.100.33",
  user: { id: "nadia.lindqvist@fjordline.example", name: "nadia.lindqvist@fjordline.example" },
  actionParameters: { input: { id: "obj-204" } },
};

export const tests = [
  new RuleTest({
    name: "a rule is deleted: high severity",
    expectedResult: true,
    log: base,
    expectedTitle: "Wiz action [DeleteCloudEventRule] performed by user [nadia.lindqvist@fjordline.example]",
    expectedDedup: base.id,
  }),
  new RuleTest({
    name: "an exclusion is created: low severity",
    expectedResult: true,
    log: { ...base, action: "CreateMalwareExclusion" },
    expectedSeverity: "LOW",
  }),
  new RuleTest({
    name: "a rule is changed: the rule's own severity",
    expectedResult: true,
    log: { ...base, action: "UpdateAutomationRule" },
    expectedSeverity: "MEDIUM",
  }),
  new RuleTest({ name: "the action is refused", expectedResult: false, log: { ...base, status: "FAILED" } }),
  new RuleTest({
    name: "another action succeeds",
    expectedResult: false,
    log: { ...base, action: "CreateCloudEventRule" },
  }),
];

export { WizRuleChange as rule };
