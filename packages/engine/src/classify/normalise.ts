import { field, type JsonObject, type JsonValue, type LogFormat, timeAt } from "@pypanther/core/runtime";

/** The time that a record names, in milliseconds since 1970: `p_event_time`, else where its format keeps it. */
export function timeOf(log: JsonObject, format: LogFormat): number | undefined {
  return timeAt(log, ["p_event_time"]) ?? timeAt(log, format.time);
}

/**
 * Gives a record, which has just been parsed and belongs to nobody else, the fields `p_log_type` and `p_event_time` (ISO
 * 8601) unless it has them, in whatever case. A record without a time of its own gets no `p_event_time`.
 */
export function normalise(log: JsonObject, logType: string, time: number | undefined): JsonObject {
  const fields = log as Record<string, JsonValue>;
  if (field(log, "p_log_type") === undefined) fields["p_log_type"] = logType;
  if (time !== undefined && field(log, "p_event_time") === undefined) {
    fields["p_event_time"] = new Date(time).toISOString();
  }
  return log;
}
