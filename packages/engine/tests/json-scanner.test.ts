import * as fc from "fast-check";
import { FieldTrie } from "../src/decode/field-trie";
import { FastScanner } from "../src/decode/fast-scanner";
import { Held, INCOMPLETE, INVALID, JsonScanner } from "../src/decode/json-scanner";
import { SlotValues } from "../src/decode/slot-values";

// Properties over thousands of cases, on a machine that may have other things to do.
jest.setTimeout(120_000);

/** Both scanners, which must find the same; making the compiled one takes longer. */
const scanners: readonly [name: string, make: (trie: FieldTrie) => JsonScanner, runs: number][] = [
  ["byte by byte", (trie) => new JsonScanner(trie), 5000],
  ["compiled", (trie) => new FastScanner(trie, 0), 1000],
];

/** Scans bytes that others stand before and behind of, which must make no difference. */
function scanWith(scanner: JsonScanner, bytes: Buffer): number {
  const around = Buffer.concat([Buffer.from('{"'), bytes, Buffer.from('"}],0e')]);
  const end = scanner.scan(around, 2, 2 + bytes.length);
  return end < 0 ? end : end - 2;
}

/** Whether JSON.parse takes a text; bytes that are no UTF-8 count as the characters that they are read as. */
function isJson(bytes: Buffer): boolean {
  try {
    JSON.parse(bytes.toString("utf8"));
    return true;
  } catch {
    return false;
  }
}

const isBlank = (bytes: Buffer): boolean => /^[ \t\r\n]*$/.test(bytes.toString("latin1"));

const text = fc.oneof(
  fc.json({ maxDepth: 4 }),
  fc.jsonValue({ maxDepth: 3, stringUnit: "grapheme" }).map((value) => JSON.stringify(value, null, 2)),
  fc.constantFrom(
    '{"a":"\\u00e9\\n\\"\\\\\\/"}',
    "[1.5e-7,-0,0.10,1E+3]",
    '{"a":{},"b":[[],[{}]]}',
    " true ",
    "null",
    '"\\ud800"',
  ),
);
const byte = fc.oneof(fc.constantFrom(...Buffer.from('{}[]",:\\ \n\t0123456789.eE+-tfnul/\0\x1f\x7f')), fc.nat(255));
const mutation = fc.record({
  at: fc.nat(),
  byte,
  kind: fc.constantFrom("delete", "double", "replace", "insert", "cut"),
});

function mutated(bytes: Buffer, mutations: readonly { at: number; byte: number; kind: string }[]): Buffer {
  return mutations.reduce((current, { at, byte: other, kind }) => {
    const place = current.length === 0 ? 0 : at % current.length;
    const [before, after] = [current.subarray(0, place), current.subarray(place)];
    switch (kind) {
      case "delete":
        return Buffer.concat([before, after.subarray(1)]);
      case "double":
        return Buffer.concat([before, after.subarray(0, 1), after]);
      case "replace":
        return Buffer.concat([before, Buffer.from([other]), after.subarray(1)]);
      case "insert":
        return Buffer.concat([before, Buffer.from([other]), after]);
      default:
        return before;
    }
  }, bytes);
}

describe.each(scanners)("a scan, %s,", (_, make) => {
  const scanner = make(new FieldTrie());
  const scan = (bytes: Buffer): number => scanWith(scanner, bytes);

  /** Whether a text is one value to its end for the scanner; a number at the end may go on, as far as it knows. */
  function isWhole(bytes: Buffer): boolean {
    const padded = Buffer.concat([bytes, Buffer.from(" ")]);
    const end = scan(padded);
    return end >= 0 && isBlank(padded.subarray(end));
  }

  test("finds an end exactly where JSON.parse takes the text", () => {
    fc.assert(
      fc.property(text, fc.array(mutation, { maxLength: 3 }), (json, mutations) => {
        const bytes = mutated(Buffer.from(json), mutations);
        expect([bytes.toString(), isWhole(bytes)]).toEqual([bytes.toString(), isJson(bytes)]);
      }),
      { numRuns: 10_000 },
    );
  });
  test("ends behind the value, whatever follows", () => {
    const value = text.filter((json) => /[}\]"]\s*$/.test(json));
    fc.assert(
      fc.property(value, fc.constantFrom("", ",", "]", "}", " x", "\n{"), (json, behind) => {
        const trimmed = json.trim();
        const end = scan(Buffer.from(trimmed + behind));
        expect(isBlank(Buffer.from(trimmed + behind).subarray(Buffer.byteLength(trimmed), end))).toBe(true);
        expect(end).toBeGreaterThanOrEqual(Buffer.byteLength(trimmed));
      }),
      { numRuns: 3000 },
    );
  });
  test("of the beginning of an object or a list is incomplete", () => {
    const object = fc.jsonValue({ maxDepth: 3 }).map((value) => JSON.stringify({ a: value, b: [value] }));
    fc.assert(
      fc.property(object, fc.nat(), (json, at) => {
        const bytes = Buffer.from(json);
        const length = at % bytes.length;
        expect([length, scan(bytes.subarray(0, length))]).toEqual([length, INCOMPLETE]);
      }),
      { numRuns: 5000 },
    );
  });
  test("of a record deeper than 256 levels is left to others", () => {
    const nested = (depth: number): Buffer => Buffer.from("[".repeat(depth) + "]".repeat(depth));
    expect(scan(nested(256))).toBe(512);
    expect(scan(nested(257))).toBe(INVALID);
  });
});

describe.each(scanners)("what a scan, %s, leaves in a slot", (_, make, numRuns) => {
  const key = fc.constantFrom("a", "b", "A", "a.b", "é", "ab", "\u212a", "k", "K");
  const path = fc.array(fc.constantFrom("a", "b", "ab", "k", "é"), { minLength: 1, maxLength: 3 });
  const scalar = fc.oneof(fc.string({ unit: "binary" }), fc.double({ noNaN: true }), fc.boolean(), fc.constant(null));
  const { value } = fc.letrec<{ value: unknown; object: [string, unknown][] }>((tie) => ({
    value: fc.oneof({ depthSize: "small" }, scalar, tie("object"), fc.array(scalar, { maxLength: 2 })),
    object: fc.array(fc.tuple(key, tie("value")), { maxLength: 4 }) as fc.Arbitrary<[string, unknown][]>,
  }));

  /** JSON text of a value in which lists of pairs are objects, whose keys may come twice or hold escapes. */
  function spelt(given: unknown, escape: boolean): string {
    if (!Array.isArray(given) || !given.every((item) => Array.isArray(item))) return JSON.stringify(given) ?? "null";
    const fields = (given as [string, unknown][]).map(([name, inner]) => {
      const written = escape && name === "b" ? '"\\u0062"' : JSON.stringify(name);
      return `${written} : ${spelt(inner, escape)}`;
    });
    return `{${fields.join(", ")}}`;
  }

  const at = (record: unknown, keys: readonly string[]): unknown =>
    keys.reduce<unknown>(
      (current, name) =>
        typeof current === "object" && current !== null && !Array.isArray(current) && Object.hasOwn(current, name)
          ? (current as Record<string, unknown>)[name]
          : undefined,
      record,
    );

  test("is what the parsed record holds there, unless the record is unsure", () => {
    const fields = fc.array(fc.tuple(key, value), { maxLength: 6 });
    fc.assert(
      fc.property(fields, fc.array(path, { minLength: 1, maxLength: 6 }), fc.boolean(), (record, paths, escape) => {
        const trie = new FieldTrie();
        const slots = paths.map((keys) => trie.slotOf(keys, keys.length > 1));
        const fresh = make(trie);
        const bytes = Buffer.from(`  ${spelt(record, escape)}`);
        expect(fresh.scan(bytes, 0, bytes.length)).toBe(bytes.length);
        if (fresh.unsure) return;
        const parsed: unknown = JSON.parse(bytes.toString());
        const values = new SlotValues(fresh, trie.slots).of(bytes);
        for (const [index, slot] of slots.entries()) {
          const wanted = at(parsed, paths[index] ?? []);
          expect(fresh.has(slot)).toBe(wanted !== undefined);
          if (fresh.has(slot) && fresh.kindOf(slot) === Held.Other) {
            expect(typeof wanted === "string" ? JSON.stringify(wanted) : wanted).toEqual(
              typeof wanted === "string" ? expect.stringContaining("\\") : expect.any(Object),
            );
          } else {
            expect(values.read(slot)).toEqual(wanted ?? null);
          }
        }
      }),
      { numRuns },
    );
  });
  test("is forgotten with the next scan", () => {
    const trie = new FieldTrie();
    const slot = trie.slotOf(["a"], false);
    const fresh = make(trie);
    for (const [json, has] of [
      ['{"a":1}', true],
      ['{"b":1}', false],
      ['{"a":2,', true],
    ] as const) {
      fresh.scan(Buffer.from(json), 0, json.length);
      expect(fresh.has(slot)).toBe(has);
    }
  });
});

describe("a compiled scan finds what one byte by byte does", () => {
  const trie = new FieldTrie();
  const slots = [["a"], ["b", "c"], ["n"]].map((keys) => trie.slotOf(keys, true));
  const slow = new JsonScanner(trie);
  const fast = new FastScanner(trie, 0);

  const found = (scanner: JsonScanner, bytes: Buffer, at: number, end: number): unknown => [
    scanner.scan(bytes, at, end),
    scanner.unsure,
    slots.map((slot) => scanner.has(slot) && [scanner.kindOf(slot), scanner.startOf(slot), scanner.endOf(slot)]),
  ];

  test("in records of which the bytes hold more than it looks at in one go", () => {
    const record = (index: number): string =>
      JSON.stringify({ n: index, b: { c: "x".repeat((index * 977) % 40_000), d: ["é", null] }, a: "\\" });
    const bytes = Buffer.from(Array.from({ length: 120 }, (_, index) => record(index)).join("\n"));
    let count = 0;
    for (let at = 0; at < bytes.length; count += 1) {
      const seen = found(slow, bytes, at, bytes.length);
      expect(found(fast, bytes, at, bytes.length)).toEqual(seen);
      at = bytes.indexOf("\n", at) + 1 || bytes.length;
    }
    expect(count).toBe(120);
  });
  test.each([400_000, 520_000, 524_288, 3_000_000])("in a record of %d bytes behind another", (length) => {
    const text = JSON.stringify({ a: "x".repeat(length), n: 1.5, b: { c: true } });
    const bytes = Buffer.from(`{"n":0}\n${text}\n{"n":2}`);
    for (const at of [0, 8, 8 + text.length + 1, 8, 0]) {
      expect(found(fast, bytes, at, bytes.length)).toEqual(found(slow, bytes, at, bytes.length));
    }
  });
  test("in whatever bytes", () => {
    fc.assert(
      fc.property(text, fc.array(mutation, { maxLength: 4 }), fc.nat(5), (json, mutations, before) => {
        const inside = mutated(Buffer.from(`{"a":${json},"b":{"c":${json}},"A":1}`), mutations);
        const bytes = Buffer.concat([Buffer.from("     ".slice(0, before)), inside]);
        expect(found(fast, bytes, before, bytes.length)).toEqual(found(slow, bytes, before, bytes.length));
      }),
      { numRuns: 10_000 },
    );
  });
});
