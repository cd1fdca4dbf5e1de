import { Rule, RuleMock, RuleTest, type RuleTestInit, RuleValidationError, Severity } from "@pypanther/core";
import { Always } from "./support/always";

/** What is wrong with a rule, by code. */
function problemsOf(rule: { validate(): void }): { code: string; message: string; at?: string }[] {
  try {
    rule.validate();
    return [];
  } catch (thrown) {
    if (!(thrown instanceof RuleValidationError)) throw thrown;
    return thrown.problems.map(({ code, message, at }) => ({ code, message, at }));
  }
}

const asInit = (fields: Record<string, unknown>): RuleTestInit => fields as unknown as RuleTestInit;
const here = /slips\.test\.ts:\d+$/;

describe("a field of a test that means nothing", () => {
  const odd = asInit({ name: "a", expectedResult: true, log: {}, expectedTitel: "x" });

  test("is told with its place and the field that was meant", () => {
    class Gate extends Always {
      override tests = [new RuleTest(odd)];
    }
    expect(problemsOf(Gate)).toEqual([
      {
        code: "UNKNOWN_TEST_FIELD",
        message: 'tests[0].expectedTitel: a test has no field "expectedTitel". Did you mean "expectedTitle"?',
        at: expect.stringMatching(here) as unknown,
      },
    ]);
  });

  test("is told of a test that is a plain object, and of mocks", () => {
    class Gate extends Always {
      override tests = [
        odd,
        asInit({ name: "b", expectedResult: true, log: {}, mocks: [{ objectName: "rule", retrunValue: 1 }] }),
        new RuleTest({
          name: "c",
          expectedResult: true,
          log: {},
          mocks: [new RuleMock({ objectName: "rule", xyz: 1 } as never)],
        }),
      ];
    }
    expect(problemsOf(Gate).map(({ message }) => message)).toEqual([
      'tests[0].expectedTitel: a test has no field "expectedTitel". Did you mean "expectedTitle"?',
      'tests[1].mocks[0].retrunValue: a mock has no field "retrunValue". Did you mean "returnValue"?',
      'tests[2].mocks[0].xyz: a mock has no field "xyz". Allowed: objectName, returnValue, sideEffect, replacement.',
    ]);
  });

  test("is for a class of tests of one's own to say", () => {
    class Sequence extends RuleTest {}
    class Gate extends Always {
      override tests = [new Sequence(odd)];
    }
    expect(problemsOf(Gate)).toEqual([]);
  });

  test("named like what every object has is one too", () => {
    class Gate extends Always {
      override tests = [
        new RuleTest(asInit({ name: "a", expectedResult: true, log: {}, toString: 1, ["__proto__"]: 2 })),
      ];
    }
    expect(problemsOf(Gate)).toHaveLength(2);
  });
});

describe("a tunable that is overridden with a value of another kind", () => {
  class Gate extends Always {
    doors: Record<string, string[]> = {};
    hours: number[] = [1];
    limit = 3;
    watched: boolean | string = true;
    since: Date | null = null;
    day = new Date(0);
  }

  test.each<[string, object, string]>([
    ["a list for a map", { doors: ["north"] }, "doors: expected map as in the class, found list [ 'north' ]"],
    ["a map for a list", { hours: { from: 1 } }, "hours: expected list as in the class, found map { from: 1 }"],
    ["a text for a number", { limit: "3" }, 'limit: expected number as in the class, found text "3"'],
    ["a function for a number", { limit: Math.abs }, "limit: expected number as in the class, found function"],
    ["a text for a date", { day: "1970-01-01" }, "day: expected Date as in the class, found text"],
  ])("%s is told with the place of the override", (_, changes, message) => {
    class Door extends Gate {}
    Door.override(changes as never);
    expect(problemsOf(Door)).toEqual([
      {
        code: "WRONG_KIND",
        message: expect.stringContaining(message) as unknown,
        at: expect.stringMatching(here) as unknown,
      },
    ]);
  });

  test.each<[string, object]>([
    ["null", { doors: null }],
    ["anything, where the class has null", { since: "2026-01-01" }],
    ["a text, where logs may spell a switch as one", { watched: "true" }],
    ["a value of the same kind", { doors: { north: ["a"] }, limit: 4 }],
  ])("%s is taken", (_, changes) => {
    class Door extends Gate {}
    Door.override(changes as never);
    expect(problemsOf(Door)).toEqual([]);
  });
});

describe("a field or method one slip away from one that every rule has", () => {
  test.each<[string, { validate(): void }, string]>([
    [
      "a field",
      class extends Always {
        treshold = 5;
      },
      'treshold: a rule has no such field or method, and the class does not use it. Did you mean "threshold"?',
    ],
    [
      "a method",
      class extends Always {
        titel(): string {
          return "open";
        }
      },
      'Did you mean "title"?',
    ],
    [
      "a method written as a field",
      class extends Always {
        alertContxt = (): object => ({});
      },
      'Did you mean "alertContext"?',
    ],
    [
      "one spelt as in Python",
      class extends Always {
        dedup_period_minutes = 5;
      },
      'Did you mean "dedupPeriodMinutes"?',
    ],
    [
      "one that only some rules have",
      class extends Always {
        uniqe(): string {
          return "a";
        }
      },
      'Did you mean "unique"?',
    ],
  ])("is told: %s", (_, rule, message) => {
    expect(problemsOf(rule)).toEqual([
      { code: "MISSPELT_MEMBER", message: expect.stringContaining(message) as unknown, at: undefined },
    ]);
  });

  test("is told of a field that a base class of one's own has", () => {
    abstract class Doors extends Always {
      monitoredDoors: string[] = [];
      override rule(): boolean {
        return this.monitoredDoors.length > 0;
      }
    }
    class North extends Doors {
      monitoredDors = ["north"];
    }
    expect(problemsOf(North)).toEqual([
      expect.objectContaining({ message: expect.stringContaining('"monitoredDoors"') as unknown }),
    ]);
  });

  test("stands beside what is missing because of it", () => {
    class Gate extends (Rule as unknown as typeof Always) {
      override id = "Harbour.Slip";
      logType = ["Custom.Gate"];
      override defaultSeverity = Severity.LOW;
      override rule = (): boolean => true;
    }
    expect(problemsOf(Gate).map(({ message }) => message)).toEqual([
      "logTypes: Field required",
      expect.stringContaining('Did you mean "logTypes"?'),
    ]);
  });

  test.each<[string, { validate(): void }]>([
    [
      "one that the class uses",
      class extends Always {
        titles = ["a"];
        override title(): string {
          return this.titles.join();
        }
      },
    ],
    [
      "one beside which the class has the other",
      class extends Always {
        titles = ["a"];
        override title(): string {
          return "a";
        }
      },
    ],
    [
      "names of one's own that are like no other",
      class extends Always {
        guardedDoors = ["a"];
        workingHours = [5, 21];
      },
    ],
  ])("is not what this is: %s", (_, rule) => {
    expect(problemsOf(rule)).toEqual([]);
  });
});
