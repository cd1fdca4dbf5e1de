export {
  Correlator,
  type CorrelatorOptions,
  describeMatch,
  type Found,
  type FoundAttachment,
  type FoundMatch,
} from "./correlator";
export { idOf } from "./match-id";
export type { RuleCounts } from "./rule-counts";
export { RuleEvaluator, type RuleMatch, type StoredKey } from "./rule-evaluator";
export { compareSignals, type EvaluatedSignal, type SignalValues, type ValuedSignal } from "./signal";
export { keyValue } from "./signal-keys";
export type { StoredSignals } from "./stored-signals";
export { explainCorrelation, type Explanation } from "./explain";
