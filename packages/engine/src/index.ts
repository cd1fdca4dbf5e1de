export { Classifier, type Classified } from "./classify";
export { type DecodeLimits, defaultLimits } from "./decode";
export { Correlation, type CorrelationOptions, type WaitingSignal } from "./correlate";
export { MAX_TIMEOUTS, type RuleCost, RuleProfile } from "./evaluate";
export {
  type ComplianceChange,
  type ComplianceStatus,
  type Finding,
  type FindingAlert,
  type Overview,
  type PoliciesReport,
  type PolicyAlert,
  type PolicyAlertChange,
  policyAlertJson,
  policyOverviews,
  resourceOverviews,
  runPolicies,
  type RunPoliciesOptions,
  type StatusCounts,
} from "./policies";
export {
  allInputs,
  type Feed,
  fileInput,
  type FileInputOptions,
  httpInput,
  type HttpInputOptions,
  type Input,
  type InputContext,
  type ListenAddress,
  listenAddress,
  Waker,
} from "./inputs";
export type { ReadEvent } from "./read-event";
export { readEvents, type SingleEvent } from "./read-events";
export { readRecords } from "./read-records";
export { indexRules, type LogTypeRouter, recordSource, type Router, scanRules } from "./route";
export { runRules, type RunRulesOptions } from "./run-rules";
export { type InputProblem, RunSummary } from "./run-summary";
export { AlertFile, alertJson, AlertList, type Sink } from "./sinks";
export { type FollowOptions, followSources, keyOf, openSources, type Source, type SourceContext } from "./sources";
export type { DurableStore, RangeOptions, StoreChange, StoreKey } from "./state";
export type { Alert, AlertChange, ChainLink, EventReference, ValueCount } from "./windows";
export { type ServeOptions, serveRun, WorkerPool } from "./workers";
