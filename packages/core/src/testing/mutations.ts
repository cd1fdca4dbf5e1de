import type { JsonObject, JsonValue } from "@pypanther/core";
import { seededRandom } from "./seeded-random";

/** One way in which a log can be wrong. */
export interface Mutation {
  /** What was done to which field, for the name of a failure. */
  name: string;
  /** The log with it done. */
  log: JsonObject;
}

type Path = readonly (string | number)[];

/** Deeper than any call stack that walks one level a frame, so that recursion over a log shows. */
const NESTING = 10_000;
const HUGE_TEXT_LENGTH = 5 * 1024 * 1024;

function nested(): JsonValue {
  let value: JsonValue = "bottom";
  for (let depth = 0; depth < NESTING; depth += 1) value = depth % 2 ? [value] : { nested: value };
  return value;
}

const replacements: readonly [string, () => JsonValue][] = [
  ["null", () => null],
  ["a number", () => -1.5],
  ["a boolean", () => true],
  ["an empty text", () => ""],
  ["a text", () => "constructor"],
  ["a list", () => [null, 0, "x", [], {}]],
  ["an object", () => ({ constructor: "x", "": null })],
  ["hostile keys", () => JSON.parse('{"__proto__":{"polluted":true},"toString":1,"hasOwnProperty":null}') as JsonValue],
];

/** Flat in memory, as the texts of a parsed log are; what `repeat` makes is flattened at the cost of whoever reads it. */
function hugeText(): string {
  return Buffer.alloc(HUGE_TEXT_LENGTH, "A1.b/").toString("latin1");
}

/** Costly to build and to hold, so applied to few fields only. */
const heavyReplacements: readonly [string, () => JsonValue][] = [
  [`${NESTING}-fold nesting`, nested],
  ["a huge text", hugeText],
];

function* pathsOf(value: JsonValue, path: Path = []): Generator<Path> {
  if (path.length > 0) yield path;
  if (typeof value !== "object" || value === null) return;
  for (const [key, child] of Object.entries(value) as [string, JsonValue][]) {
    yield* pathsOf(child, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}

/** A copy of a value with the part at `path` replaced, or left out when `part` is undefined. */
function changed(value: JsonValue, path: Path, part: JsonValue | undefined): JsonValue {
  const [key, ...rest] = path;
  if (Array.isArray(value)) {
    const items = value as readonly JsonValue[];
    if (rest.length === 0 && part === undefined) return items.filter((_, index) => index !== key);
    return items.map((item, index) =>
      index !== key ? item : rest.length === 0 ? (part ?? null) : changed(item, rest, part),
    );
  }
  const entries = Object.entries(value as JsonObject).flatMap(([name, item]): [string, JsonValue][] => {
    if (name !== key) return [[name, item]];
    if (rest.length > 0) return [[name, changed(item, rest, part)]];
    return part === undefined ? [] : [[name, part]];
  });
  return Object.fromEntries(entries);
}

function shuffled<T>(items: readonly T[], next: () => number): T[] {
  return items
    .map((item) => ({ item, order: next() }))
    .sort((a, b) => a.order - b.order)
    .map(({ item }) => item);
}

/**
 * Up to `count` broken versions of some logs: fields removed, null, of another type, with hostile keys, nested 10 000
 * deep or 5 MB long. The same logs always give the same mutations.
 */
export function* mutations(logs: readonly JsonObject[], count: number): Generator<Mutation> {
  const next = seededRandom(count);
  const places = logs.flatMap((log) => [...pathsOf(log)].map((path) => ({ log, path })));
  if (places.length === 0) return;
  const light = shuffled(
    places.flatMap((place) => [
      { ...place, what: "removed", part: undefined },
      ...replacements.map(([what, part]) => ({ ...place, what, part })),
    ]),
    next,
  );
  const heavy = shuffled(
    places.flatMap((place) => heavyReplacements.map(([what, part]) => ({ ...place, what, part }))),
    next,
  ).slice(0, Math.ceil(count / 25));
  for (const { log, path, what, part } of [...heavy, ...light].slice(0, count)) {
    yield { name: `${path.join(".")}: ${what}`, log: changed(log, path, part?.()) as JsonObject };
  }
}
