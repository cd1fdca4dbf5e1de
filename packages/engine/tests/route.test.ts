import {
  FieldDataModel,
  type JsonObject,
  type LogType,
  register,
  resetRegistry,
  type Rule,
  type When,
} from "@pypanther/core/runtime";
import * as fc from "fast-check";
import { indexRules, recordSource, type Router, scanRules } from "../src";
import { recordText, when } from "./support/arbitraries";
import { ruleWith } from "./support/rules";
import { addUnified, UNIFIED } from "./support/unified";

// Properties over thousands of cases, on a machine that may have other things to do.
jest.setTimeout(120_000);

const rule = (id: string, when?: When, logTypes = ["A"]): Rule => new (ruleWith({ id, when, logTypes }))();
const rulesFor = (router: Router, logType: string, log: JsonObject): readonly Rule[] =>
  router.indexOf(logType)?.rulesFor(recordSource(log, logType)) ?? [];
const ids = (rules: readonly Rule[]): string[] => rules.map(({ id }) => id);

test("an event meets the rules of its log type whose conditions hold, in the order they were given", () => {
  const router = indexRules([
    rule("other type", { action: "open" }, ["B"]),
    rule("last condition fails", { action: "open", door: "south" }),
    rule("one of several", { action: ["close", "open"] }),
    rule("no condition"),
    rule("all hold", { door: ["north"], action: "open" }),
    rule("nested", { "lock.state": false }),
    rule("absent", { nothing: null }),
  ]);
  expect(ids(rulesFor(router, "A", { action: "open", door: "north", lock: { State: false } }))).toEqual([
    "one of several",
    "no condition",
    "all hold",
    "nested",
    "absent",
  ]);
  expect(rulesFor(router, "C", {})).toEqual([]);
  expect(rulesFor(router, "__proto__", {})).toEqual([]);
});

const fieldModel = class extends FieldDataModel {
  fields = [
    { name: "plain", type: "string" as const, mappings: [{ logType: "Custom.Fields" as LogType, fieldPath: "a.b" }] },
    { name: "needs", type: "string" as const, mappings: [{ logType: UNIFIED as LogType, fieldPath: "action" }] },
  ];
};

describe.each([
  ["a data model of every kind of mapping", () => {}],
  ["models of fields besides", () => register(fieldModel)],
])("finding rules through the index is the same as asking every rule, with %s", (_name, prepare) => {
  beforeAll(() => {
    addUnified();
    prepare();
  });
  afterAll(resetRegistry);

  test("for any rules and records", () => {
    const logTypes = ["A", UNIFIED, "Custom.Fields"];
    const rules = fc.array(
      fc.record({ when: fc.option(when, { nil: undefined }), logTypes: fc.subarray(logTypes, { minLength: 1 }) }),
      { maxLength: 10 },
    );
    const logs = fc.array(
      recordText.map((text) => JSON.parse(text) as JsonObject),
      { maxLength: 8 },
    );
    let found = 0;
    fc.assert(
      fc.property(rules, logs, (shapes, records) => {
        const all = shapes.map((shape, index) => rule(String(index), shape.when, shape.logTypes));
        const [index, scan] = [indexRules(all), scanRules(all)];
        for (const record of records) {
          for (const logType of [...logTypes, "none"]) {
            const asked = ids(rulesFor(scan, logType, record));
            found += asked.length;
            expect(ids(rulesFor(index, logType, record))).toEqual(asked);
          }
        }
      }),
      { numRuns: 1000 },
    );
    expect(found).toBeGreaterThan(1000);
  });
});
