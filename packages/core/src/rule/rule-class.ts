import { isForeignDetectionClass, secondCopyError } from "../detection";
import { describeValue, PantherError } from "../errors";
import { Rule, type RuleClass } from "./rule";

/** Whether a value is a class made from this copy's Rule, and not Rule itself. */
export function isRuleClass(value: unknown): value is RuleClass {
  return typeof value === "function" && value.prototype instanceof Rule;
}

/** The value as a rule class. Throws a PantherError when it is none, or one of another copy of this package. */
export function asRuleClass(value: unknown): RuleClass {
  if (isRuleClass(value)) return value;
  if (isForeignDetectionClass(value)) throw secondCopyError((value as { name: string }).name);
  throw new PantherError("NOT_A_RULE", `Expected a class that extends Rule, found ${describeValue(value)}.`);
}
