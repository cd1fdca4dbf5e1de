import {
  contextOfResult,
  type CorrelationPlan,
  type DetectionResult,
  idOf,
  matchValues,
  type Rule,
  signalId,
} from "@pypanther/core/runtime";
import type { ReadEvent } from "../read-event";
import { referenceTo } from "../windows";
import type { WaitingSignal } from "../waiting-signal";

/** The text of a larger event is not kept for alerts of correlation rules. */
const MAX_EVENT_BYTES = 64 * 1024;

/** The rules whose matches are signals of correlation rules, and what is asked of these. */
export class Members {
  readonly #paths = new Map<string, readonly string[]>();

  constructor(plans: readonly CorrelationPlan[]) {
    for (const { ruleId, fields } of plans.flatMap(({ steps }) => steps)) {
      const paths = [...(this.#paths.get(ruleId) ?? []), ...fields.flatMap((list) => list ?? [])];
      this.#paths.set(ruleId, [...new Set(paths)]);
    }
  }

  /** Whether a rule's matches are signals. */
  has({ id }: Rule): boolean {
    return this.#paths.has(id);
  }

  /** The signal that a match is. */
  signalOf(event: ReadEvent, rule: Rule, result: DetectionResult): WaitingSignal {
    const { log, time, origin, ordinal, logType, source, line, size } = event;
    const context = contextOfResult(result);
    const values = Object.fromEntries(
      (this.#paths.get(rule.id) ?? []).map((path) => [path, matchValues(log, context, path).values]),
    );
    const id = signalId(rule.id, log);
    const bytes = 1000 + Math.min(size, MAX_EVENT_BYTES);
    const detail = {
      title: result.titleOutput ?? "",
      dedup: result.dedupOutput ?? "",
      logType,
      source,
      line,
      eventId: referenceTo(event).id,
      context: context ?? {},
      event: size > MAX_EVENT_BYTES || id === undefined ? {} : log,
    };
    const signal = {
      // Where it stands tells an event apart that cannot be written.
      id: id ?? idOf("SIGNAL", rule.id, origin, ordinal),
      ruleId: rule.id,
      time: Math.floor(time),
    };
    // Its place in the order is beside that of the match.
    return { kind: "signal", time, origin, ordinal, ruleId: `${rule.id} (signal)`, signal, values, detail, bytes };
  }
}
