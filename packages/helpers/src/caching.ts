import {
  contextOf,
  type EventReader,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  mockable,
  type PutOptions,
  type SetItem,
  type StateKey,
} from "@pypanther/core";

const read = (event: EventReader, key: StateKey) => contextOf(event).state.get(key);
const readStrings = mockable("getStringSet", read);
const readDictionary = mockable("getDictionary", read);
const readAccountAge = mockable("checkAccountAge", read);

/** The items remembered under a key, none when there is no such key or it has expired. */
export async function getStringSet(event: EventReader, key: StateKey): Promise<SetItem[]> {
  return items((await readStrings(event, key)) ?? null);
}

/** Remembers distinct texts under a key in place of what was there; for good unless given a time to live. */
export const putStringSet = mockable(
  "putStringSet",
  async (event: EventReader, key: StateKey, values: string | readonly SetItem[], options?: PutOptions) => {
    await contextOf(event).state.put(key, distinct(values), options);
  },
);

/** Adds texts to those remembered under a key and returns them all; with a time to live, it starts afresh. */
export const addToStringSet = mockable(
  "addToStringSet",
  async (
    event: EventReader,
    key: StateKey,
    values: string | readonly SetItem[],
    options?: PutOptions,
  ): Promise<SetItem[]> => [...(await contextOf(event).state.addToSet(key, distinct(values), options))],
);

/** The object remembered under a key, null when there is none or it has expired. */
export async function getDictionary(event: EventReader, key: StateKey): Promise<JsonObject | null> {
  const value = fromText((await readDictionary(event, key)) ?? null);
  return isJsonObject(value) ? value : null;
}

/** Remembers an object under a key in place of what was there; for good unless given a time to live. */
export const putDictionary = mockable(
  "putDictionary",
  async (event: EventReader, key: StateKey, value: JsonObject, options?: PutOptions) => {
    await contextOf(event).state.put(key, value, options);
  },
);

/** Whether a user or account was remembered as new by `putStringSet` and that memory has not expired. */
export async function checkAccountAge(event: EventReader, key: StateKey): Promise<boolean> {
  const value = fromText((await readAccountAge(event, key)) ?? null);
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}

/** Counts one more (or `by` more) under a key and returns the count; a time to live, when given, starts afresh. */
export const incrementCounter = mockable(
  "incrementCounter",
  async (event: EventReader, key: StateKey, by: number = 1, options?: PutOptions) =>
    contextOf(event).state.increment(key, by, options),
);

/** Forgets the count under a key, which starts from 0 again. */
export const resetCounter = mockable("resetCounter", async (event: EventReader, key: StateKey) => {
  await contextOf(event).state.delete(key);
});

function items(stored: JsonValue): SetItem[] {
  const value = fromText(stored);
  if (!Array.isArray(value)) return value === null || value === "" ? [] : [item(value)];
  return distinct(value.map(item));
}

function item(value: JsonValue): SetItem {
  return typeof value === "string" || typeof value === "number" ? value : JSON.stringify(value);
}

/** Mocks may spell what the store holds as text, as those of pypanther's Python rules do. */
function fromText(value: JsonValue): JsonValue {
  if (typeof value !== "string") return value;
  try {
    return JSON.parse(/^(True|False)$/.test(value) ? value.toLowerCase() : value) as JsonValue;
  } catch {
    return value;
  }
}

function distinct(values: string | readonly SetItem[]): SetItem[] {
  return [...new Set(typeof values === "string" ? [values] : values)];
}
