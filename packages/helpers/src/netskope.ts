import type { EventReader } from "@pypanther/core";

/** Who did something, for titles. */
export function netskopeUser(event: EventReader): string {
  return event.text("user") || "<USER_NOT_FOUND>";
}
