import type { EventReader } from "@pypanther/core";
import { resolveTimestampString } from "./timestamps";

/**
 * How long after `time1` `time2` is, in words: "2 day(s) 4 second(s)". Of a negative span only what is left after whole
 * days is told, counted upwards. "" when there is no difference or either text is no time.
 */
export function timeDelta(time1: string, time2: string): string {
  const start = resolveTimestampString(time1);
  const end = resolveTimestampString(time2);
  if (!start || !end) return "";
  const total = Math.floor((end.getTime() - start.getTime()) / 1000);
  const days = Math.floor(total / 86_400);
  const clock = total - days * 86_400;
  const counts = [
    { count: days, unit: "day(s) " },
    { count: Math.floor(clock / 3600), unit: "hour(s) " },
    { count: Math.floor(clock / 60) % 60, unit: "minute(s) " },
    { count: clock % 60, unit: "second(s)" },
  ];
  return counts.map(({ count, unit }) => (count > 0 ? `${count} ${unit}` : "")).join("");
}

/** A context with how long its event took from happening to being parsed added as `parseDelay`. */
export function addParseDelay<T extends object>(event: EventReader, context: T): T & { parseDelay: string } {
  return { ...context, parseDelay: timeDelta(event.string("p_event_time"), event.string("p_parse_time")) };
}
