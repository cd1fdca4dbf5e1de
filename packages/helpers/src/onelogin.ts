import { asText, type EventReader } from "@pypanther/core";

/** Whom an event is about, for titles. */
export function oneLoginUser(event: EventReader): string {
  return asText(event.get("user_name"), "<UNKNOWN_USER>");
}

/** Who did something, for titles. */
export function oneLoginActor(event: EventReader): string {
  return asText(event.get("actor_user_name"), "<UNKNOWN_USER>");
}
