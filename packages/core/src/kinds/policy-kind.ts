import { defineKind, type DetectionTestInit } from "../detection";
import { Policy, policyWireNames } from "../policy";
import { policyTestToObject, runPolicyTests } from "../policy-tests";
import { validatePolicy } from "../validation";

defineKind({
  name: "POLICY",
  base: Policy,
  wireNames: policyWireNames,
  testToObject: (test: DetectionTestInit) => policyTestToObject(test),
  validate: validatePolicy,
  runTests: runPolicyTests,
});
