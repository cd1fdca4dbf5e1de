import { definesMethod, type Rule } from "@pypanther/core/runtime";

/** Whether a rule makes no alerts and asks for nothing but its `when`: its matches are then only counted. */
export function isCountedSignal(rule: Rule): boolean {
  const { createAlert, includeFilters, excludeFilters } = rule;
  return !createAlert && includeFilters.length === 0 && excludeFilters.length === 0 && !definesMethod(rule, "rule");
}
