export { DecisionIndex, type Entry } from "./decision-index";
export type { LogTypeRouter } from "./log-type-router";
export { Advice, Preview, type Seen } from "./preview";
export { recordSource } from "./record-source";
export { indexRules, indexRulesOf, type Router, scanRules } from "./router";
