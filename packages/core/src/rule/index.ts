export { answerPasses, type Filter, namedFilters, prepareFilters } from "./filters";
export { type AlertContext, type ResolvedAttributes, Rule, type RuleClass } from "./rule";
export {
  type AttributeName,
  attributeNames,
  attributeOfWireName,
  type RuleAttributes,
  wireNames,
} from "./rule-attributes";
export { asRuleClass, isRuleClass } from "./rule-class";
export { ruleFileName } from "./rule-file-name";
export { compiledWhen, type Conditional, forgetWhen, whensByClass, whensOf } from "./rule-when";
export { ScheduledRule } from "./scheduled-rule";
