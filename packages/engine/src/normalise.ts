import { field, type JsonObject, type JsonValue } from "@pypanther/core";
import { timeAt } from "./event-time";
import type { ClassifiedEvent, NormalisedEvent } from "./pipeline-events";
import type { RunSummary } from "./run-summary";
import { eachItem, type Stage } from "./stage";

/**
 * Gives every event its time, and the fields `p_log_type` and `p_event_time` (ISO 8601) unless the log has them, in
 * whatever case. An event without a readable time takes the time of the event before it in the same source (1970 when
 * there is none), so that a replay gives the same alerts whenever it is run; it gets no `p_event_time`.
 */
export function normalise({ summary }: { readonly summary: RunSummary }): Stage<ClassifiedEvent, NormalisedEvent> {
  let source: string | undefined;
  let previous = 0;
  return eachItem((event) => {
    if (event.source !== source) previous = 0;
    source = event.source;
    const given = timeAt(event.log, ["p_event_time"]) ?? timeAt(event.log, event.format.time);
    if (given === undefined) summary.untimed += 1;
    const time = given ?? previous;
    previous = time;

    const log: Record<string, JsonValue> = { ...event.log };
    if (field(event.log, "p_log_type") === undefined) log["p_log_type"] = event.logType;
    if (given !== undefined && field(event.log, "p_event_time") === undefined) {
      log["p_event_time"] = new Date(given).toISOString();
    }
    // Frozen objects remember how to find a field that ignores case, which routing asks for over and over.
    const frozen: JsonObject = Object.freeze(log);
    return { ...event, log: frozen, time };
  });
}
