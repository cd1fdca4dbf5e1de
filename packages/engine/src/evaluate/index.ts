export { isCountedSignal } from "./counted-signal";
export { Evaluator, MAX_TIMEOUTS, type Pair, type Verdict } from "./evaluator";
export { RuleErrors, type RuleFailures } from "./rule-errors";
export { type RuleCost, RuleProfile, type SentCosts } from "./rule-profile";
export { Watchdog } from "./watchdog";
