import { PantherEvent } from "@pypanther/core";
import { onePasswordItemContext } from "../src/onepassword";

test("the context names the item as the lookup table does", () => {
  const event = new PantherEvent({
    user: { name: "Vera Holm" },
    client: { app_name: "1Password for Mac" },
    timestamp: "2026-04-09 10:11:12",
    p_enrichment: { "1Password Translation": { item_uuid: { title: "Root account" } } },
  });
  expect(onePasswordItemContext(event)).toEqual({
    user: "Vera Holm",
    item_name: "Root account",
    client: "1Password for Mac",
    ip_address: null,
    event_time: "2026-04-09 10:11:12",
  });
});

test("the context of an empty event holds nothing", () => {
  expect(Object.values(onePasswordItemContext(new PantherEvent({})))).toEqual([null, null, null, null, null]);
});
