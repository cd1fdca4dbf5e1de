import { noErrors } from "./support/no-errors";
import { type JsonObject, Rule, LogType, Severity, type When, whenHolds } from "@pypanther/core";
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
];

test.each(cases)("%s", (_, when, log, holds) => {
  expect(whenHolds(when, log)).toBe(holds);
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

test("a subclass and an override may each set another condition", () => {
  class Closed extends Opened {
    when: When = { action: "close" };
  }
  class Moved extends Opened {}
  Moved.override({ when: { action: "move" } });
  expect(run(Closed, { action: "close" }).triggerAlert).toBe(true);
  expect(run(Moved, { action: "move" }).triggerAlert).toBe(true);
  expect(run(Moved, { action: "open" }).triggerAlert).toBe(false);
});
