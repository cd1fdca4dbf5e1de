import type { EventReader } from "@pypanther/core";

/** The host that a result is from, for titles. */
export function osqueryHost(event: EventReader): string {
  return event.string("hostIdentifier") || "<UNKNOWN_HOST>";
}
