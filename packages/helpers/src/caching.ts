import { isJsonObject, type JsonObject, type JsonValue, mockable, type PutOptions, stateStore } from "@pypanther/core";

const readStrings = mockable("getStringSet", (key: string) => stateStore().get(key));
const readDictionary = mockable("getDictionary", (key: string) => stateStore().get(key));
const readAccountAge = mockable("checkAccountAge", (key: string) => stateStore().get(key));

/** What a set holds: texts, and the numbers that other writers to the same store may have put there. */
export type SetItem = string | number;

/** The items remembered under a key, none when there is no such key or it has expired. */
export async function getStringSet(key: string): Promise<SetItem[]> {
  return items((await readStrings(key)) ?? null);
}

/** Remembers distinct texts under a key in place of what was there; for good unless given a time to live. */
export const putStringSet = mockable(
  "putStringSet",
  async (key: string, values: string | readonly SetItem[], options?: PutOptions): Promise<void> => {
    await stateStore().put(key, distinct(values), options);
  },
);

/** Adds texts to those remembered under a key and returns them all; with a time to live, it starts afresh. */
export const addToStringSet = mockable(
  "addToStringSet",
  async (key: string, values: string | readonly SetItem[], options?: PutOptions): Promise<SetItem[]> => {
    const all = distinct([...(await getStringSet(key)), ...distinct(values)]);
    await stateStore().put(key, all, options);
    return all;
  },
);

/** The object remembered under a key, null when there is none or it has expired. */
export async function getDictionary(key: string): Promise<JsonObject | null> {
  const value = fromText((await readDictionary(key)) ?? null);
  return isJsonObject(value) ? value : null;
}

/** Remembers an object under a key in place of what was there; for good unless given a time to live. */
export const putDictionary = mockable(
  "putDictionary",
  async (key: string, value: JsonObject, options?: PutOptions): Promise<void> => {
    await stateStore().put(key, value, options);
  },
);

/** Whether a user or account was remembered as new by `putStringSet` and that memory has not expired. */
export async function checkAccountAge(key: string): Promise<boolean> {
  const value = fromText((await readAccountAge(key)) ?? null);
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}

/** Counts one more (or `by` more) under a key and returns the count; a time to live, when given, starts afresh. */
export const incrementCounter = mockable(
  "incrementCounter",
  async (key: string, by = 1, options?: PutOptions): Promise<number> => stateStore().increment(key, by, options),
);

/** Forgets the count under a key, which starts from 0 again. */
export const resetCounter = mockable("resetCounter", async (key: string): Promise<void> => {
  await stateStore().delete(key);
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
