export type { PolicyTestFile } from "./policy-test-file";
export { policyTestToObject } from "./policy-test-to-object";
export { resourceOf, runPolicyTest, runPolicyTests } from "./run-policy-tests";
