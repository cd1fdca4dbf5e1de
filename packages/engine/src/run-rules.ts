import {
  type Destination,
  InMemoryStateStore,
  instantiate,
  type Rule,
  type RuleClass,
  type StateStore,
} from "@pypanther/core";
import { alert } from "./alert";
import { classify } from "./classify";
import { decode, type DecodeOptions } from "./decode";
import { DetailStore } from "./detail-store";
import { evaluate } from "./evaluate";
import { group } from "./group";
import { match, type MatchDetails, type MatchOptions } from "./match";
import { normalise } from "./normalise";
import { route } from "./route/route";
import { indexRules } from "./route/router";
import { RuleErrors } from "./rule-errors";
import { RunSummary } from "./run-summary";
import { drain, type Sink } from "./sink";
import type { Source } from "./source";

const DEFAULT_TIME_LIMIT_MS = 1000;

/** What to run over what. */
export interface RunRulesOptions
  extends Pick<DecodeOptions, "onProblem" | "strict" | "limits">, Pick<MatchOptions, "onMatch"> {
  readonly sources: Iterable<Source>;
  /** The rules, enabled or not; which ones to run is for the caller to say. */
  readonly rules: readonly RuleClass[];
  /** Takes the alerts when the run is over: those about events by time, then rule errors. */
  readonly sink: Sink;
  /** The log type of events that do not name one themselves; without it content decides. */
  readonly logType?: string;
  /** What rules remember; by default a store in memory that starts empty. */
  readonly stateStore?: StateStore;
  /** Is set to the time of each event before rules see it; the clock of `stateStore`. */
  readonly clock?: { time: number };
  /** Milliseconds that one rule may take for one event; 1000 by default. */
  readonly timeLimitMs?: number;
  /** The destinations that exist; without them names are passed on as they are. */
  readonly destinations?: readonly Destination[];
  /** The counters to use, for a caller that watches them while the run goes on. */
  readonly summary?: RunSummary;
}

/**
 * Runs rules over logs: decoded, classified and routed, their matches grouped, and the alerts sent to the sinks.
 * Everything is by event time, so that a replay gives the alerts that the past would have given. Rule errors and
 * unreadable input never stop a run (but `strict` does); they are counted in the summary it returns.
 */
export async function runRules(options: RunRulesOptions): Promise<RunSummary> {
  const { summary = new RunSummary(), clock = { time: 0 } } = options;
  const rules: Rule[] = options.rules.map((rule) => instantiate(rule));
  const ruleErrors = new RuleErrors(summary);
  const details = new DetailStore<MatchDetails>();
  try {
    const events = decode(options.sources, { ...options, summary });
    const classified = classify({ summary, logType: options.logType })(events);
    const routed = route(indexRules(rules))(normalise({ summary })(classified));
    const verdicts = evaluate({
      summary,
      clock,
      timeLimitMs: options.timeLimitMs ?? DEFAULT_TIME_LIMIT_MS,
      stateStore: options.stateStore ?? new InMemoryStateStore(() => clock.time),
      destinations: options.destinations,
    })(routed);
    const matches = match({ summary, details, ruleErrors, onMatch: options.onMatch })(verdicts);
    const alerts = alert(details)(group(matches));
    await drain(alerts, {
      write: (batch) => {
        summary.alerts += batch.length;
        return options.sink.write(batch);
      },
    });
    const errorAlerts = ruleErrors.alerts();
    if (errorAlerts.length > 0) await options.sink.write(errorAlerts);
    return summary;
  } finally {
    details.close();
  }
}
