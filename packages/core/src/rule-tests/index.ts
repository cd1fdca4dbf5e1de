export { applyMocks } from "./mocks";
export type { RuleTestFile } from "./rule-test-file";
export { eventOf, runTest, runTests } from "./run-tests";
