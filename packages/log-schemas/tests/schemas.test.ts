import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { JsonObject } from "@pypanther/core/runtime";
import { compileSchema, inferSchema, interfacesOf, parseLogSchema, parseSchemaTests, runSchemaTest } from "../src";

test.each([
  ["fields: [{ name: a, type: strin }]", 'fields[0].type: found "strin", allowed: string, int'],
  ["fields: [{ name: a, type: string, requird: true }]", "fields[0]: requird is no known key"],
  ["fields: [{ name: a, type: timestamp }]", "a: a timestamp needs timeFormats"],
  ["fields: [{ name: a, type: timestamp, timeFormats: ['%Q'] }]", "%Q is no known directive"],
  ["fields: [{ name: a, type: object }]", "fields[0]: fields is missing"],
  ["fields: [{ name: a, type: ref, target: b }]\ndefinitions: { c: { type: string } }", "there is no definition b"],
  ["fields: [{ name: a, type: string }, { name: a, type: int }]", "a: there are two fields of this name"],
  ["fields: [{ name: a, type: string, copy: { from: b }, rename: { from: c } }]", "rename and copy exclude each other"],
  ["fields: [", "not valid YAML"],
])("the schema %s is refused, and why is said", (text, problem) => {
  expect(() => parseLogSchema(`schema: Custom.A\n${text}`)).toThrow(problem);
});

test("a schema inferred from records accepts them, and knows times, addresses and what is required", () => {
  const records: JsonObject[] = [
    { at: "2026-03-10T08:00:00Z", ip: "192.0.2.4", n: 1, tags: ["a"], more: { x: 1.5 } },
    { at: "2026-03-10T09:00:00Z", ip: "192.0.2.5", n: 2.5, tags: [], more: { y: true } },
  ];
  const schema = inferSchema("Custom.Door", records);
  expect(schema.fields).toEqual([
    { name: "at", required: true, type: "timestamp", timeFormats: ["rfc3339"], isEventTime: true },
    { name: "ip", required: true, type: "string", indicators: ["ip"] },
    { name: "n", required: true, type: "float" },
    { name: "tags", required: true, type: "array", element: { type: "string" } },
    {
      name: "more",
      required: true,
      type: "object",
      fields: [
        { name: "x", type: "float" },
        { name: "y", type: "boolean" },
      ],
    },
  ]);
  const { read } = compileSchema(schema);
  for (const record of records) expect(read(record)).toBeDefined();
});

test("events of a log type become an interface", () => {
  const schema = parseLogSchema(`schema: Custom.ACMEDoor
description: Doors.
fields:
  - { name: "odd name", type: string, description: What it is called. }
  - { name: n, type: array, element: { type: int } }
  - { name: any, type: json }`);
  expect(interfacesOf([schema]).replace(/\s+/g, " ")).toBe(
    'import type { JsonValue } from "@pypanther/core"; /** Doors. */ export interface CustomAcmeDoor { ' +
      '/** What it is called. */ readonly "odd name"?: string | null; readonly n?: readonly (number)[] | null; ' +
      "readonly any?: JsonValue | null; } ",
  );
});

test("a test of a schema compares what is read with what is expected, p_ fields left out", () => {
  const compiled = compileSchema(
    parseLogSchema("schema: Custom.Door\nfields: [{ name: n, type: int, required: true }]"),
  );
  const schemas = new Map([["Custom.Door", compiled]]);
  const results = parseSchemaTests(`name: good
input: '{"n": "7"}'
logType: Custom.Door
result: '{"n": 7, "p_log_type": "Custom.Door"}'
---
input: '{"n": 8}'
logType: Custom.Door
result: { n: 9 }
---
input: '{}'
logType: Custom.Dor
result: {}
`).map((one) => runSchemaTest(one, schemas).problems);
  expect(results).toEqual([[], ["n: expected 9, found 8"], ["there is no schema of the log type Custom.Dor"]]);
});

const packages = join(__dirname, "../..");
const managed = readdirSync(packages)
  .filter((pack) => pack.startsWith("rules-"))
  .map((pack) => join(pack, "src", "schemas"))
  .filter((folder) => existsSync(join(packages, folder)))
  .flatMap((folder) => readdirSync(join(packages, folder)).map((file) => join(folder, file)));

test.each(managed)("the managed schema %s can be used as it is logged", (file) => {
  const schema = parseLogSchema(readFileSync(join(packages, file), "utf8"));
  const { fields, parser } = schema;
  expect(parser).toBeUndefined();
  expect(fields.filter(({ rename, copy, split, concat, mask }) => rename ?? copy ?? split ?? concat ?? mask)).toEqual(
    [],
  );
  expect(() => compileSchema(schema)).not.toThrow();
});
