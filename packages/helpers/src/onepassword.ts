import type { EventReader, JsonValue, PantherEvent } from "@pypanther/core";

/** What the lookup table "1Password Translation" calls the item that was used, null when it does not know it. */
export function onePasswordItemName(event: EventReader): JsonValue {
  return event.deepGet("p_enrichment", "1Password Translation", "item_uuid", "title");
}

/** What an alert on the use of an item should carry: who used which item, with what and from where. */
export function onePasswordItemContext(event: PantherEvent): Record<string, JsonValue> {
  return {
    user: event.deepGet("user", "name"),
    item_name: onePasswordItemName(event),
    client: event.deepGet("client", "app_name"),
    ip_address: event.udm("source_ip"),
    event_time: event.get("timestamp"),
  };
}
