import type { EventReader } from "@pypanther/core";
import { titleValue } from "./title-value";

/** The host that a result is from, for titles: in square brackets, or in words when the log does not tell. */
export function osqueryHost(event: EventReader): string {
  return titleValue(event.string("hostIdentifier"), "an unknown host");
}
