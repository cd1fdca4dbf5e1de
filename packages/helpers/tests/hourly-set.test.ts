import { evaluationContext, InMemoryStateStore, PantherEvent, type SetItem } from "@pypanther/core";
import { touchedThisHour, touchThisHour } from "../src/hourly-set";

function at(time: string, account = "401256739912"): PantherEvent {
  return new PantherEvent({ p_event_time: time, recipientAccountId: account });
}

async function remember(...events: PantherEvent[]): Promise<SetItem[]> {
  const context = evaluationContext({ now: () => 0, ruleId: "Lakeside.Rule", store: new InMemoryStateStore() });
  let all: SetItem[] = [];
  for (const [index, event] of events.entries()) {
    all = await touchThisHour(event.withContext(context), "reads", [`thing ${index}`]);
  }
  return all;
}

test("things add up within an hour", async () => {
  const early = at("2026-05-20 08:01:00.000000000");
  const late = at("2026-05-20 08:59:59.000000000");
  expect(await remember(early, late)).toEqual(["thing 0", "thing 1"]);
});

test("the next hour starts afresh", async () => {
  expect(await remember(at("2026-05-20 08:59:59"), at("2026-05-20 09:00:00"))).toEqual(["thing 1"]);
});

test("accounts are kept apart", async () => {
  expect(await remember(at("2026-05-20 08:01:00"), at("2026-05-20 08:01:00", "770918263554"))).toEqual(["thing 1"]);
});

test("asking what was touched remembers nothing", async () => {
  const event = at("2026-05-20 08:01:00");
  expect(await touchedThisHour(event, "reads", ["a", "a"])).toEqual(["a"]);
  expect(await touchedThisHour(event, "reads", [])).toEqual([]);
});

test("an event without a time belongs to the first hour of all", async () => {
  expect(await remember(new PantherEvent({}), new PantherEvent({ p_event_time: "never" }))).toHaveLength(2);
});
