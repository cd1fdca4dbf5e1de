export {
  type EventToExplain,
  type ExplainedCondition,
  type ExplainedFilter,
  type ExplainedWhen,
  explainRule,
  type RuleExplanation,
} from "./explain-rule";
export type { RecordedRead } from "./recorded-log";
