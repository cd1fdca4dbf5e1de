export { correlationWireNames } from "./correlation-attributes";
export type { CorrelationMatch, CorrelationSignal, SignalDetail, StepSignals } from "./correlation-match";
export { type CorrelationPlan, correlationPlan, type PlanStep } from "./correlation-plan";
export {
  type CorrelationAttributes,
  CorrelationRule,
  type CorrelationRuleClass,
  type ResolvedCorrelation,
} from "./correlation-rule";
export { isCorrelationRuleClass } from "./correlation-rule-class";
export {
  CorrelationTest,
  type CorrelationTestInit,
  correlationTestToObject,
  type SignalTime,
  type TestSignals,
} from "./correlation-test";
export { shortestGapMinutes } from "./schedule";
export { matchContext } from "./match-context";
export { isPlaceholder, matchValues } from "./match-values";
export { type Member, memberId, step, type Step, type StepOptions } from "./step";
export {
  type CorrelationStructure,
  Group,
  group,
  type GroupInit,
  Sequence,
  sequence,
  type SequenceInit,
} from "./structure";
export { structureProblems } from "./structure-problems";
