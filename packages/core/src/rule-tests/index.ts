export { applyMocks } from "./mocks";
export { eventOf, runTest, runTests } from "./run-tests";
