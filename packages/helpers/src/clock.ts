import { contextOf, type EventReader, mockable } from "@pypanther/core";

/** The time to hold an event against, in milliseconds since 1970 UTC: the event's own in replays and tests. */
export const now = mockable("now", (event: EventReader) => contextOf(event).now());
