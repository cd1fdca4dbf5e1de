import { join } from "node:path";
import { describePack } from "@pypanther/core/testing";

type Body = () => unknown;

/** Runs describePack with collectors in place of jest's functions: the verdict on every test by name. */
async function verdicts(directory: string): Promise<Record<string, string>> {
  const bodies = new Map<string, Body>();
  const groups: string[] = [];
  const jestFunctions = { describe: globalThis.describe, test: globalThis.test };
  Object.assign(globalThis, {
    describe: (name: string, body: Body) => {
      groups.push(name);
      body();
      groups.pop();
    },
    test: (name: string, body: Body) => bodies.set([...groups, name].join(": "), body),
  });
  try {
    describePack(directory);
  } finally {
    Object.assign(globalThis, jestFunctions);
  }
  const results: Record<string, string> = {};
  for (const [name, body] of bodies) {
    try {
      await body();
      results[name] = "passed";
    } catch (thrown) {
      results[name] = (thrown as Error).message;
    }
  }
  return results;
}

let results: Record<string, string>;

beforeAll(async () => {
  results = await verdicts(join(__dirname, "..", "fixtures", "pack", "tests"));
});

test("a rule in good order passes everything", () => {
  const own = Object.entries(results).filter(([name]) => name.startsWith("Harbour.Gate.Opened"));
  expect(own.length).toBeGreaterThanOrEqual(6);
  expect(own.filter(([, verdict]) => verdict !== "passed")).toEqual([]);
});

test("a failing test is told by rule, test, place, expected and actual", () => {
  const verdict = results["Harbour.Gate.Broken: north gate"];
  expect(verdict).toMatch(/^Harbour\.Gate\.Broken: north gate \(.*gate-broken\.tests\.ts:\d+\)/);
  expect(verdict).toContain('title: expected "Gate of ana", got "Gate undefined"');
});

test.each([
  ["a runbook that says nothing", "is valid and says what it is, what to do and how urgent it is", "defaultRunbook"],
  ["an unknown technique", "maps to tactics and techniques that MITRE ATT&CK has", "TA0001:T9999"],
  ["a tunable that no test depends on", "has for each tunable a test that depends on it", "gates"],
  ["tests that all fire", "has a test that matches and one that stays silent", "false"],
  [
    "an alert that speaks of a missing value",
    "says undefined",
    "titleOutput speaks of a missing value: Gate undefined",
  ],
  [
    "a field of the wrong type that makes it throw",
    "is not harmed by malformed or hostile logs",
    "logs broke the rule",
  ],
])("a rule is told of %s", (_, name, message) => {
  expect(results[`Harbour.Gate.Broken: ${name}`]).toContain(message);
});

test("a rule without a file of tests is told by the file's name", () => {
  expect(results["every rule has a file of tests, named as the rule's file is"]).toContain("gate-forgotten.tests.ts");
});

test("a rule that its pack does not announce is told by name", () => {
  expect(results["the pack announces every rule that it exports"]).toContain("GateForgotten");
});

test("files of tests that are about the rule they are named after are in order", () => {
  expect(results["every file of tests is about the rule whose name it has"]).toBe("passed");
});
