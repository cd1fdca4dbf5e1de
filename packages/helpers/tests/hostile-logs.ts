import { EventReader, isJsonObject, type JsonObject, type JsonValue } from "@pypanther/core";

const hostileValues: JsonValue[] = [
  null,
  7,
  "constructor",
  [],
  [null, 7, "x", {}, []],
  {},
  JSON.parse('{"__proto__":{"polluted":true},"toString":null}') as JsonObject,
];

function* mutations(value: JsonValue): Generator<JsonValue> {
  yield* hostileValues;
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      for (const mutated of mutations(item)) yield value.with(index, mutated);
    }
  } else if (isJsonObject(value)) {
    for (const [key, item] of Object.entries(value)) {
      for (const mutated of mutations(item)) yield { ...value, [key]: mutated };
    }
  }
}

/** A log with each value in it, nested ones too, replaced in turn by values of other types and hostile keys. */
export function malformed(log: JsonObject): EventReader[] {
  return [...mutations(log)].filter(isJsonObject).map((mutated) => new EventReader(mutated));
}

/** Asserts that a helper answers every malformed variant of a log, with something JSON can write. */
export function expectHarmless(log: JsonObject, ...helpers: ((event: EventReader) => JsonValue)[]): void {
  for (const event of malformed(log)) {
    for (const helper of helpers) expect(() => JSON.stringify(helper(event))).not.toThrow();
  }
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
}
