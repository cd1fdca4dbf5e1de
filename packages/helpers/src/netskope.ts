import type { EventReader } from "@pypanther/core";
import { titleValue } from "./title-value";

/** Who did something, as titles show it. */
export function netskopeUser(event: EventReader): string {
  return titleValue(event.text("user"), "an unknown user");
}
