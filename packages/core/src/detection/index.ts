export { Detection, type DetectionClass, type ResolvedDetection } from "./detection";
export type { DetectionAttributes, Reports, RuleStatus } from "./detection-attributes";
export { asDetectionClass, isDetectionClass, isForeignDetectionClass } from "./detection-class";
export {
  type AlertMethod,
  alertMethods,
  type DetectionResult,
  type DetectionType,
  errored,
  type RuleMethod,
  shortErrorMessage,
} from "./detection-result";
export { definesMethod, baseMark, secondCopyError } from "./identity";
export { defineKind, type DetectionKind, kindOf } from "./kind";
export {
  changedRules,
  changesOf,
  type DataField,
  type Extensions,
  instantiate,
  isOverridden,
  type Overrides,
} from "./overrides";
export {
  type DetectionTestInit,
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
