import { CorrelationRule, type CorrelationRuleClass } from "./correlation-rule";

/** Whether a value is a class made from this copy's CorrelationRule, and not CorrelationRule itself. */
export function isCorrelationRuleClass(value: unknown): value is CorrelationRuleClass {
  return typeof value === "function" && value.prototype instanceof CorrelationRule;
}
