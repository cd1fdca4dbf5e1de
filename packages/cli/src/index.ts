export { type Coverage, coverageOf, type NamedCount, type RuleCount } from "./commands/coverage/coverage-of";
export type { TacticCoverage, TechniqueCoverage, UnreadMapping } from "./commands/coverage/coverage-of";
export { version } from "./version";
export { classNameOf } from "./commands/new-rule/class-name";
