export {
  type AlertMethod,
  alertMethods,
  type DetectionResult,
  type DetectionType,
  errored,
  type RuleMethod,
  shortErrorMessage,
} from "./detection-result";
export { definesMethod, ruleMark, secondCopyError } from "./identity";
export { defineKind, kindOf } from "./kind";
export {
  changedRules,
  changesOf,
  type DataField,
  type Extensions,
  freezePlain,
  instantiate,
  isOverridden,
  type Overrides,
  recordChange,
} from "./overrides";
export {
  RuleMock,
  type RuleMockInit,
  RuleTest,
  type RuleTestInit,
  type RuleTestResult,
  type RunTestsOptions,
  type TestLog,
  type TestProblem,
  testToObject,
} from "./rule-test";
export { Severity, type SeverityOrDefault } from "./severity";
