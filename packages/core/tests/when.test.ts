import { noErrors } from "./support/no-errors";
import {
  anyItem,
  compileClause,
  contains,
  endsWith,
  exists,
  ignoringCase,
  type JsonObject,
  LogType,
  not,
  oneOf,
  Rule,
  Severity,
  startsWith,
  type When,
  whenHolds,
} from "@pypanther/core/runtime";
import { run } from "./support/run";

const cases: [name: string, when: When, log: JsonObject, holds: boolean][] = [
  ["the value equals", { action: "open" }, { action: "open" }, true],
  ["the value differs", { action: "open" }, { action: "close" }, false],
  ["the value differs in case", { action: "open" }, { action: "Open" }, false],
  ["the field differs in case", { action: "open" }, { ACTION: "open" }, true],
  ["one of the values equals", { action: ["open", "close"] }, { action: "close" }, true],
  ["a number is not its text", { code: 200 }, { code: "200" }, false],
  ["1 is not true", { ok: true }, { ok: 1 }, false],
  ["the field is absent", { action: "open" }, {}, false],
  ["null holds for null", { error: null }, { error: null }, true],
  ["null holds for an absent field", { error: null }, {}, true],
  ["null does not hold for an empty text", { error: null }, { error: "" }, false],
  ["a path leads into objects", { "actor.kind": "robot" }, { actor: { Kind: "robot" } }, true],
  ["a path is not followed through lists", { "actor.kind": "robot" }, { actor: [{ kind: "robot" }] }, false],
  ["a top-level field of exactly that name comes first", { "a.b": 1 }, { "a.b": 1, a: { b: 2 } }, true],
  ["the path under such a field does not count", { "a.b": 2 }, { "a.b": 1, a: { b: 2 } }, false],
  ["one of two conditions fails", { a: 1, b: 2 }, { a: 1, b: 3 }, false],
  ["both of two conditions hold", { a: 1, b: 2 }, { a: 1, b: 2 }, true],
  ["a list does not equal its only item", { a: "x" }, { a: ["x"] }, false],
  ["one of is a list of values", { a: oneOf("x", ["y", 2]) }, { a: 2 }, true],
  ["a text starts with one of several", { a: startsWith("ro", "ad") }, { a: "admin" }, true],
  ["a text starts with none of them", { a: startsWith("ro", "ad") }, { a: "Admin" }, false],
  ["a number starts with nothing", { a: startsWith("1") }, { a: 12 }, false],
  ["a text ends with it", { a: endsWith(".exe") }, { a: "run.exe" }, true],
  ["a text contains it", { a: contains("pass") }, { a: "a password" }, true],
  ["a list does not contain a text", { a: contains("pass") }, { a: ["pass"] }, false],
  ["ignoring the case of a value", { a: ignoringCase(["ROOT", "x"]) }, { a: "Root" }, true],
  ["ignoring the case of an operator", { a: ignoringCase(startsWith("AD")) }, { a: "admin" }, true],
  ["a field exists", { a: exists() }, { a: false }, true],
  ["null does not exist", { a: exists() }, { a: null }, false],
  ["an absent field does not exist", { a: exists() }, {}, false],
  ["an item of a list equals", { a: anyItem(["x", "y"]) }, { a: [1, "y"] }, true],
  ["no item of a list equals", { a: anyItem("x") }, { a: ["y"] }, false],
  ["a text is no list", { a: anyItem("x") }, { a: "x" }, false],
  ["an item has the fields", { a: anyItem({ "b.c": startsWith("x"), d: 1 }) }, { a: [{ B: { c: "xy" }, d: 1 }] }, true],
  ["two items have one field each", { a: anyItem({ b: 1, d: 1 }) }, { a: [{ b: 1 }, { d: 1 }] }, false],
  ["not a value", { a: not("x") }, { a: "y" }, true],
  ["not a value that it is", { a: not("x") }, { a: "x" }, false],
  ["an absent field is not a value", { a: not("x") }, {}, true],
  ["the first of two maps holds", [{ a: 1 }, { b: 1 }], { a: 1 }, true],
  ["the second of two maps holds", [{ a: 1 }, { b: 1 }], { b: 1 }, true],
  [
    "neither of two maps holds",
    [
      { a: 1, b: 2 },
      { b: 1, a: 2 },
    ],
    { a: 1, b: 1 },
    false,
  ],
  ["a function is asked for the value", { a: () => ["x", "y"] }, { a: "y" }, true],
];

test.each(cases)("%s", (_, when, log, holds) => {
  expect(whenHolds([compileClause(when)], { log, unified: () => null })).toBe(holds);
});

class Opened extends Rule {
  id = "Harbour.Opened";
  logTypes = [LogType.PANTHER_AUDIT];
  defaultSeverity = Severity.LOW;
  when: When = { action: "open" };
}

test("a rule whose condition says it all needs no method", () => {
  expect(run(Opened, { action: "open" }).triggerAlert).toBe(true);
  expect(run(Opened, { action: "close" })).toMatchObject({ triggerAlert: false, detectionOutput: false });
});

test("filters and rule are not asked when the condition does not hold", () => {
  class Guarded extends Opened {
    includeFilters = [
      (): boolean => {
        throw new Error("asked");
      },
    ];
    rule(): boolean {
      throw new Error("asked");
    }
  }
  expect(run(Guarded, { action: "close" })).toMatchObject({ filterOutput: null, errors: noErrors });
});

test("an override replaces the condition of a rule", () => {
  class Moved extends Opened {}
  Moved.override({ when: { action: "move" } });
  expect(run(Moved, { action: "move" }).triggerAlert).toBe(true);
  expect(run(Moved, { action: "open" }).triggerAlert).toBe(false);
});

test("a subclass's condition is needed besides its base's", () => {
  class OpenedNorth extends Opened {
    when: When = { door: "north" };
  }
  expect(run(OpenedNorth, { action: "open", door: "north" }).triggerAlert).toBe(true);
  expect(run(OpenedNorth, { action: "close", door: "north" }).triggerAlert).toBe(false);
  expect(run(OpenedNorth, { action: "open" }).triggerAlert).toBe(false);
});

abstract class WatchedRule extends Rule {
  logTypes = [LogType.PANTHER_AUDIT];
  defaultSeverity = Severity.LOW;
  when: When = { action: () => this.watched };
  abstract watched: string[];
}

class Watched extends WatchedRule {
  id = "Harbour.Watched";
  when: When = { door: "north" };
  watched = ["open"];
}

test("a base's condition reads the tunables of the rule", () => {
  expect(run(Watched, { action: "open", door: "north" }).triggerAlert).toBe(true);
  expect(run(Watched, { action: "close", door: "north" }).triggerAlert).toBe(false);
});

test("a condition reads a tunable after overrides", () => {
  class Overridden extends Watched {}
  Overridden.override({ watched: ["close"] });
  expect(run(Overridden, { action: "close", door: "north" }).triggerAlert).toBe(true);
  expect(run(Overridden, { action: "open", door: "north" }).triggerAlert).toBe(false);
});

test("a condition that cannot be used is named with its path", () => {
  class Wrong extends Rule {
    id = "Harbour.Wrong";
    logTypes = [LogType.PANTHER_AUDIT];
    defaultSeverity = Severity.LOW;
    when = { "lock.state": [{}], door: [], key: startsWith("") } as unknown as When;
  }
  expect(() => Wrong.validate()).toThrow(/when\.lock\.state.*\n.*when\.door.*\n.*when\.key/);
});
