import {
  type Conditions,
  type DataModelMapping,
  type EventReader,
  lookup,
  type When,
  type WhenValue,
} from "@pypanther/core";

/** What the values of a field of the log are as unified event types. */
export type EventTypeTable = Readonly<Record<string, string>>;

/** The keys of a table that stand for one of some event types. */
export function keysFor(table: EventTypeTable, types: readonly WhenValue[]): string[] {
  return Object.entries(table).flatMap(([key, type]) => (types.includes(type) ? [key] : []));
}

/** The unified field `event_type` of a log with one field, at a dotted path, that tells all about it. */
export function eventTypeByTable(path: string, table: EventTypeTable): DataModelMapping {
  const steps = path.split(".");
  function eventType(event: EventReader) {
    return lookup(table, event.string(...steps));
  }
  return { name: "event_type", method: eventType, when: (types) => ({ [path]: keysFor(table, types) }) };
}

/** Event types with what a log must have to be of them: one of some maps of conditions. */
export type ConditionsByType = Readonly<Record<string, readonly Conditions[]>>;

/** What a log must have to be of one of some event types. */
export function conditionsFor(table: ConditionsByType, types: readonly WhenValue[]): When {
  return types.flatMap((type) => lookup(table, String(type)) ?? []);
}
