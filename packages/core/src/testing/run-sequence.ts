import {
  type DetectionResult,
  eventOf,
  InMemoryStateStore,
  instantiate,
  type RuleClass,
  runRule,
  type TestLog,
  withStateStore,
} from "@pypanther/core";

/** One event of a sequence. */
export interface SequenceEvent {
  /** The log, as an object or as JSON text. */
  log: TestLog | string;
  /** Seconds of the memory's clock between the event before and this one (default 0). */
  afterSeconds?: number;
  /** The rule that gets this event, for rules that share what is remembered; the sequence's own when left out. */
  rule?: RuleClass;
}

/**
 * Runs a rule on events in order, with one memory for all of them: each event gets a fresh instance, as another process
 * would, and what is remembered expires by the events' clock. Returns the results in the same order; throws the first
 * error that a rule throws.
 */
export async function runSequence(ruleClass: RuleClass, events: readonly SequenceEvent[]): Promise<DetectionResult[]> {
  let seconds = 0;
  const store = new InMemoryStateStore(() => seconds * 1000);
  const results: DetectionResult[] = [];
  for (const { log, afterSeconds = 0, rule = ruleClass } of events) {
    seconds += afterSeconds;
    const result = await withStateStore(store, () => runRule(instantiate(rule), eventOf(log)));
    for (const error of Object.values(result.errors)) throw error;
    results.push(result);
  }
  return results;
}

/** Runs a rule as `runSequence` does and returns which of the events matched. */
export async function matchesInSequence(ruleClass: RuleClass, events: readonly SequenceEvent[]): Promise<boolean[]> {
  return (await runSequence(ruleClass, events)).map(({ detectionOutput }) => detectionOutput === true);
}
