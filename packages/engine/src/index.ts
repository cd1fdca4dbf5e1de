export type { Alert, ValueCount } from "./alert";
export { classify, type ClassifyOptions, inferFormat } from "./classify";
export { decode, type DecodeOptions } from "./decode";
export { type DecodeLimits, defaultLimits } from "./decode-limits";
export { evaluate, type EvaluateOptions, MAX_TIMEOUTS, type Verdict } from "./evaluate";
export { parseTime } from "./event-time";
export { FileStateStore } from "./file-state-store";
export { formatOf, type LogFormat, logFormats } from "./log-formats";
export type { EventReference } from "./match";
export { normalise } from "./normalise";
export type {
  ClassifiedEvent,
  DecodedEvent,
  EvaluatedEvent,
  EventOrigin,
  NormalisedEvent,
  RoutedEvent,
} from "./pipeline-events";
export { recordSource } from "./route/record-source";
export { route } from "./route/route";
export { indexRules, type LogTypeRouter, type Router, scanRules } from "./route/router";
export { runRules, type RunRulesOptions } from "./run-rules";
export { type InputProblem, RunSummary } from "./run-summary";
export { drain, type Sink } from "./sink";
export { openSources, type Source, type SourceContext } from "./source";
export type { Batches, Stage } from "./stage";
