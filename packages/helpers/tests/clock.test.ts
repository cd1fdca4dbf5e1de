import { contextOf, PantherEvent } from "@pypanther/core";
import { now } from "../src/clock";

test("the time is that of the event's context", () => {
  const event = new PantherEvent({ p_event_time: "2026-02-17T03:46:40Z" });
  expect(now(event)).toBe(1_771_300_000_000);
  expect(now(event.withContext({ ...contextOf(event), now: () => 5 }))).toBe(5);
});
