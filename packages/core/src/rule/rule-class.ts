import { ruleMark, secondCopyError } from "../detection";
import { describeValue, PantherError } from "../errors";
import { Rule, type RuleClass } from "./rule";

/** Whether a value is a class made from this copy's Rule, and not Rule itself. */
export function isRuleClass(value: unknown): value is RuleClass {
  return typeof value === "function" && value.prototype instanceof Rule;
}

/** Whether a value is a class made from another copy's Rule. */
export function isForeignRuleClass(value: unknown): boolean {
  return typeof value === "function" && ruleMark in value && !isRuleClass(value) && (value as unknown) !== Rule;
}

/** The value as a rule class. Throws a PantherError when it is none, or one of another copy of this package. */
export function asRuleClass(value: unknown): RuleClass {
  if (isRuleClass(value)) return value;
  if (isForeignRuleClass(value)) throw secondCopyError((value as { name: string }).name);
  throw new PantherError("NOT_A_RULE", `Expected a class that extends Rule, found ${describeValue(value)}.`);
}
