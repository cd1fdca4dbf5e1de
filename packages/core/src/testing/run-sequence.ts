import {
  contextOf,
  type DetectionResult,
  evaluationContext,
  eventOf,
  InMemoryStateStore,
  instantiate,
  type RuleClass,
  runRule,
  type TestLog,
} from "@pypanther/core/runtime";

/** One event of a sequence. */
export interface SequenceEvent {
  /** The log, as an object or as JSON text. */
  log: TestLog | string;
  /** Seconds between the event before and this one (default 0). */
  afterSeconds?: number;
  /** The rule that gets this event, for rules that share what is remembered; the sequence's own when left out. */
  rule?: RuleClass;
}

/**
 * Runs a rule on events in order, with one memory for all of them: each event gets a fresh instance, as another process
 * would, and what is remembered expires by a clock that starts at the time of the first event. Returns the results in
 * the same order; throws the first error that a rule throws.
 */
export async function runSequence(ruleClass: RuleClass, events: readonly SequenceEvent[]): Promise<DetectionResult[]> {
  let time: number | undefined;
  const store = new InMemoryStateStore();
  const results: DetectionResult[] = [];
  for (const { log, afterSeconds = 0, rule = ruleClass } of events) {
    const event = eventOf(log);
    const present = (time ?? contextOf(event).now()) + afterSeconds * 1000;
    time = present;
    const instance = instantiate(rule);
    const context = evaluationContext({ now: () => present, ruleId: instance.id, store });
    const result = await runRule(instance, event.withContext(context));
    for (const error of Object.values(result.errors)) throw error;
    results.push(result);
  }
  return results;
}

/** Runs a rule as `runSequence` does and returns which of the events matched. */
export async function matchesInSequence(ruleClass: RuleClass, events: readonly SequenceEvent[]): Promise<boolean[]> {
  return (await runSequence(ruleClass, events)).map(({ detectionOutput }) => detectionOutput === true);
}
