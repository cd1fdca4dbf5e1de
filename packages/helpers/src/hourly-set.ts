import { asText, type PantherEvent, type SetItem } from "@pypanther/core";
import { getStringSet, putStringSet } from "./caching";
import { resolveTimestampString } from "./timestamps";

const HOUR_SECONDS = 3600;

/** The things that the caller of an event touched in its hour, those of the event included. */
export async function touchedThisHour(event: PantherEvent, purpose: string, things: string[]): Promise<SetItem[]> {
  return [...new Set([...(await getStringSet(event, hourKey(event, purpose))), ...things])];
}

/**
 * Remembers which things a caller touches within an hour of event time, and returns all of them.
 *
 * @param purpose What is remembered; callers, accounts and hours are kept apart beneath it.
 */
export async function touchThisHour(event: PantherEvent, purpose: string, things: string[]): Promise<SetItem[]> {
  const key = hourKey(event, purpose);
  const known = await getStringSet(event, key);
  const all = [...new Set([...known, ...things])];
  if (all.length > known.length) await putStringSet(event, key, all, { ttlSeconds: HOUR_SECONDS });
  return all;
}

function hourKey(event: PantherEvent, purpose: string): string {
  const seconds = (resolveTimestampString(event.string("p_event_time"))?.getTime() ?? 0) / 1000;
  const hour = Math.floor(seconds / HOUR_SECONDS) * HOUR_SECONDS;
  return [purpose, event.text("recipientAccountId"), asText(event.udm("actor_user")), hour].join("-");
}
