import { RuleTest } from "@pypanther/core";
import { WizDataClassifierUpdatedOrDeleted } from "../src/wiz-data-classifier-updated-or-deleted";

const base = {
  p_log_type: "Wiz.Audit",
  id: "e7d3a0c2-5b1f-4c86-9f27-659974802312",
  action: "UpdateDataClassifier",
  status: "SUCCESS",
  timestamp: "2026-03-13 08:25:14.000000000",
  sourceIP: "198.51.100.53",
  user: { id: "nadia.lindqvist@fjordline.example", name: "nadia.lindqvist@fjordline.example" },
  actionParameters: { input: { id: "obj-204" } },
};

export const tests = [
  new RuleTest({
    name: "a classifier is changed",
    expectedResult: true,
    log: base,
    expectedTitle: "Wiz action [UpdateDataClassifier] performed by user [nadia.lindqvist@fjordline.example]",
    expectedDedup: base.id,
  }),
  new RuleTest({ name: "the action is refused", expectedResult: false, log: { ...base, status: "FAILED" } }),
  new RuleTest({
    name: "another action succeeds",
    expectedResult: false,
    log: { ...base, action: "CreateDataClassifier" },
  }),
];

export { WizDataClassifierUpdatedOrDeleted as rule };
