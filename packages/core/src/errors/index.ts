export { firstLocation, type SourceLocation } from "./call-site";
export { className, describeValue } from "./describe-value";
export {
  errorSummary,
  FunctionReturnTypeError,
  PantherError,
  type ProblemDetails,
  RuleValidationError,
  toError,
  typeName,
} from "./errors";
export { nearMiss } from "./near-miss";
export { spell } from "./spell";
