import { field, type JsonObject } from "@pypanther/core";
import { timeAt } from "./event-time";
import type { ClassifiedEvent, NormalisedEvent } from "./pipeline-events";
import type { RunSummary } from "./run-summary";
import { eachItem, type Stage } from "./stage";

/** A copy of the record with the fields it lacks. Literals that end in the record are copied many times faster. */
function withFields(log: JsonObject, logType: string, eventTime: string | undefined): JsonObject {
  const needsType = field(log, "p_log_type") === undefined;
  const time = field(log, "p_event_time") === undefined ? eventTime : undefined;
  if (needsType && time !== undefined) return { p_log_type: logType, p_event_time: time, ...log };
  if (needsType) return { p_log_type: logType, ...log };
  return time === undefined ? log : { p_event_time: time, ...log };
}

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

    const iso = given === undefined ? undefined : new Date(given).toISOString();
    return { ...event, log: withFields(event.log, event.logType, iso), time };
  });
}
