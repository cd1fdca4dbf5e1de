import { field, type JsonObject } from "@pypanther/core";
import { timeAt } from "./event-time";
import type { LogFormat } from "./log-formats";

/** The time that a record names, in milliseconds since 1970: `p_event_time`, else where its format keeps it. */
export function timeOf(log: JsonObject, format: LogFormat): number | undefined {
  return timeAt(log, ["p_event_time"]) ?? timeAt(log, format.time);
}

/**
 * A copy of a record with the fields `p_log_type` and `p_event_time` (ISO 8601) unless it has them, in whatever case. A
 * record without a time of its own gets no `p_event_time`. Literals that end in the record are copied many times faster.
 */
export function normalise(log: JsonObject, logType: string, time: number | undefined): JsonObject {
  const needsType = field(log, "p_log_type") === undefined;
  const iso = time === undefined || field(log, "p_event_time") !== undefined ? undefined : new Date(time).toISOString();
  if (needsType && iso !== undefined) return { p_log_type: logType, p_event_time: iso, ...log };
  if (needsType) return { p_log_type: logType, ...log };
  return iso === undefined ? log : { p_event_time: iso, ...log };
}
