export { type Coverage, coverageOf, type NamedCount, type RuleCount } from "./commands/coverage/coverage-of";
export type { TacticCoverage, TechniqueCoverage, UnreadMapping } from "./commands/coverage/coverage-of";
export { type PolicyCount, type PolicyCoverage, policyCoverageOf } from "./commands/coverage/policy-coverage-of";
export { version } from "./version";
export { tacticName } from "./commands/coverage/tactics";
export { commands } from "./commands";
export type { Registration } from "./kernel/command";
export { classNameOf } from "./commands/new-rule/class-name";
