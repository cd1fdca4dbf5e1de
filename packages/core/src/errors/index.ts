export { firstLocation, type SourceLocation } from "./call-site";
export { className, describeValue } from "./describe-value";
export {
  errorSummary,
  FunctionReturnTypeError,
  PantherError,
  type ProblemDetails,
  type RuleProblem,
  RuleValidationError,
  toError,
  typeName,
} from "./errors";
export { isSlip, nearMiss } from "./near-miss";
export { spell } from "./spell";
