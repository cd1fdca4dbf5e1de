import type { EventReader } from "@pypanther/core";
import { titleValue } from "./title-value";

/** Whom an event is about, for titles: in square brackets, or in words when the log does not tell. */
export function oneLoginUser(event: EventReader): string {
  return titleValue(event.get("user_name"), "an unknown user");
}

/** Who did something, for titles: in square brackets, or in words when the log does not tell. */
export function oneLoginActor(event: EventReader): string {
  return titleValue(event.get("actor_user_name"), "an unknown actor");
}
