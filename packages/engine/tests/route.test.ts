import { type JsonObject, type Rule, type When } from "@pypanther/core";
import * as fc from "fast-check";
import { indexRules, recordSource, type Router, scanRules } from "../src";
import { ruleWith } from "./support/rules";

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

test("finding rules through the index is the same as asking every rule", () => {
  const scalar = fc.constantFrom<string | number | boolean | null>(
    "open",
    "Open",
    "__proto__",
    0,
    1,
    true,
    false,
    null,
  );
  const path = fc.constantFrom("action", "ACTION", "door", "lock.state", "lock", "__proto__", "constructor");
  const when = fc.dictionary(path, fc.oneof(scalar, fc.array(scalar, { minLength: 1, maxLength: 3 })), {
    minKeys: 1,
    maxKeys: 3,
    noNullPrototype: true,
  });
  const rules = fc.array(
    fc.record({
      when: fc.option(when, { nil: undefined }),
      logTypes: fc.uniqueArray(fc.constantFrom("A", "B"), { minLength: 1 }),
    }),
    { maxLength: 12 },
  );
  const value = fc.oneof(scalar, fc.record({ state: scalar, State: scalar }), fc.array(scalar, { maxLength: 2 }));
  const key = fc.constantFrom("action", "Action", "door", "lock.state", "lock", "__proto__", "constructor");
  const log = fc
    .array(fc.tuple(key, value), { maxLength: 5 })
    .map((entries) => Object.fromEntries(entries) as JsonObject);
  fc.assert(
    fc.property(rules, fc.array(log, { maxLength: 5 }), fc.boolean(), (shapes, logs, frozen) => {
      const all = shapes.map((shape, index) => rule(String(index), shape.when, shape.logTypes));
      const [index, scan] = [indexRules(all), scanRules(all)];
      for (const event of logs) {
        if (frozen) Object.freeze(event);
        for (const logType of ["A", "B", "C"]) {
          expect(ids(rulesFor(index, logType, event))).toEqual(ids(rulesFor(scan, logType, event)));
        }
      }
    }),
    { numRuns: 500 },
  );
});
