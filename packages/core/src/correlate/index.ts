export {
  Correlator,
  type CorrelatorOptions,
  describeMatch,
  type Found,
  type FoundAttachment,
  type FoundMatch,
  type ValuedSignal,
} from "./correlator";
export { idOf } from "./match-id";
export type { RuleCounts } from "./rule-counts";
export { RuleEvaluator, type RuleMatch, type StoredKey } from "./rule-evaluator";
export { compareSignals, type EvaluatedSignal, type SignalValues } from "./signal";
export { explainCorrelation, type Explanation } from "./explain";
