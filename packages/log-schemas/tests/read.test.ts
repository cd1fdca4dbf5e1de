import type { JsonObject } from "@pypanther/core/runtime";
import { compileSchema, formatOfSchema, type Mismatch, parseLogSchema } from "../src";

/** Reads a record by a schema with these fields; gives the event, or what is wrong with the record. */
function read(fields: string, record: JsonObject, rest = ""): JsonObject | string[] {
  const problems: string[] = [];
  const tell = ({ path, message }: Mismatch): void => void problems.push(`${path}: ${message}`);
  const schema = compileSchema(parseLogSchema(`schema: Custom.Door\n${rest}\nfields:\n${fields}`));
  return schema.read(record, tell) ?? problems;
}

test("values are converted to the types of their fields, and fields that nobody listed are kept", () => {
  const fields = `
  - { name: n, type: int }
  - { name: f, type: float }
  - { name: b, type: boolean }
  - { name: s, type: string }
  - { name: t, type: timestamp, timeFormats: [unix, rfc3339] }`;
  const record = { n: "7", f: "1.5", b: "true", s: 12, t: 1773129600, other: [1] };
  expect(read(fields, record)).toEqual({ n: 7, f: 1.5, b: true, s: "12", t: "2026-03-10T08:00:00.000Z", other: [1] });
  expect(read(fields, record, "fieldDiscoveryEnabled: false")).not.toHaveProperty("other");
});

test.each([
  ["{ name: n, type: smallint }", { n: 40_000 }, "n: smallint expected, found number"],
  ["{ name: s, type: string }", { s: {} }, "s: string expected, found object"],
  ["{ name: t, type: timestamp, timeFormats: [rfc3339] }", { t: "soon" }, "t: a time written as rfc3339 expected"],
  ["{ name: n, type: int, required: true }", { n: null }, "n: the field is required, and absent"],
  ["{ name: s, type: string, validate: { allow: [a] } }", { s: "b" }, "s: the value is none of a"],
  ["{ name: s, type: string, validate: { deny: [b] } }", { s: "b" }, "s: the value is one that is denied"],
  ["{ name: s, type: string, validate: { cidr: ipv4 } }", { s: "192.0.2.0/33" }, "s: the value is no network"],
])("with %s the record %j is refused", (field, record, problem) => {
  expect(read(`  - ${field}`, record)).toEqual([expect.stringContaining(problem)]);
});

test("fields are renamed, copied, split, joined, unpacked and masked", () => {
  const fields = `
  - { name: user, type: string, rename: { from: usr } }
  - { name: also, type: string, copy: { from: deep.er } }
  - { name: domain, type: string, split: { from: mail, separator: "@", index: 1 } }
  - { name: full, type: string, concat: { paths: [first, last], separator: " " } }
  - { name: inner, type: object, isEmbeddedJSON: true, fields: [{ name: a, type: int }] }
  - { name: secret, type: string, mask: { type: redact, to: "***" } }
  - { name: card, type: string, mask: { type: hash, salt: pepper } }`;
  const record = {
    usr: "mara",
    deep: { er: "below" },
    mail: "mara@example.org",
    first: "Mara",
    last: "Lind",
    inner: '{"a": "4"}',
    secret: "hunter2",
    card: "4111",
  };
  const event = read(fields, record) as JsonObject;
  expect(event).toMatchObject({
    user: "mara",
    also: "below",
    domain: "example.org",
    full: "Mara Lind",
    inner: { a: 4 },
    secret: "***",
  });
  expect(event["card"]).toMatch(/^[0-9a-f]{64}$/);
  expect(event).not.toHaveProperty("usr");
});

test("a definition that names itself reads nested records, but not those nested without end", () => {
  const rest = `definitions:
  node: { type: object, fields: [{ name: v, type: int }, { name: next, type: ref, target: node }] }`;
  const field = "  - { name: next, type: ref, target: node }";
  expect(read(field, { next: { v: "1", next: { v: "2" } } }, rest)).toEqual({ next: { v: 1, next: { v: 2 } } });
  let deep: JsonObject = { v: 1 };
  for (let level = 0; level < 5000; level += 1) deep = { next: deep };
  expect(read(field, deep, rest)).toEqual([expect.stringContaining("nested deeper than 64 levels")]);
});

test("a __proto__ key of a hostile record stays a key", () => {
  const record = JSON.parse('{"__proto__": {"n": "7"}, "n": "1"}') as JsonObject;
  const event = read("  - { name: n, type: int }", record) as JsonObject;
  expect(Object.keys(event).sort()).toEqual(["__proto__", "n"]);
  expect(Object.getPrototypeOf(event)).toBe(Object.prototype);
});

test.each([
  ["%Y-%m-%d %H:%M:%S", "2026-03-10 08:00:00"],
  ["%d/%b/%Y:%H:%M:%S %z", "10/Mar/2026:09:00:00 +0100"],
  ["%b %e %Y %I:%M:%S %p", "Mar 10 2026 08:00:00 AM"],
  ["unix_ms", 1773129600000],
  ["unix_ns", "1773129600000000000"],
])("the time format %s reads %s", (format, value) => {
  expect(read(`  - { name: t, type: timestamp, timeFormats: ["${format}"] }`, { t: value })).toEqual({
    t: "2026-03-10T08:00:00.000Z",
  });
});

test("required fields tell a log type under the names that are logged, and allowed values narrow it", () => {
  const { identify, values, time, indicators } = formatOfSchema(
    compileSchema(
      parseLogSchema(`schema: Custom.Door
fields:
  - { name: kind, type: string, required: true, validate: { allow: [door] } }
  - { name: user, type: string, required: true, rename: { from: usr }, indicators: [username] }
  - { name: at, type: object, required: true, fields: [{ name: site, type: string, required: true }] }
  - { name: opened, type: timestamp, timeFormats: [rfc3339], isEventTime: true }`),
    ),
  );
  expect({ identify, values, time, indicators }).toEqual({
    identify: [["kind", "usr", "at.site"]],
    values: { kind: ["door"] },
    time: ["opened"],
    indicators: { username: ["user"] },
  });
});
