/** Test files of a pack may use the globals of jest. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import {
  alertMethods,
  contextOf,
  type DetectionResult,
  dataModelFor,
  evaluationContext,
  eventOf,
  instantiate,
  isJsonObject,
  isRuleClass,
  type JsonObject,
  Listing,
  loadedPacks,
  PantherError,
  PantherEvent,
  placeholdersOf,
  type Rule,
  type RuleTestFile,
  type RuleTestInit,
  type RuleTestResult,
  ruleFileName,
  runRule,
  runTest,
  Severity,
  toError,
  InMemoryStateStore,
  withTimeLimit,
} from "@pypanther/core/runtime";
import { describeCorrelationRules } from "./correlation-pack-tests";
import { mutations } from "./mutations";
import { unknownTechniques } from "./mitre-attack";
import { untestedTunables } from "./untested-tunables";
import { titleProblems, wordProblems } from "./word-problems";

const MUTATIONS = 200;

/**
 * The most processor time a rule may take for one event, in milliseconds, and how often it may try to keep to it. Ten
 * times what the slowest takes on a quiet machine: what it is to find, work that grows faster than its log, takes minutes.
 */
const TIME_LIMIT_MS = 500;
const ATTEMPTS = 3;

/** When a rule is stopped, in milliseconds of the clock, which runs on while a busy machine does other things. */
const GIVE_UP_MS = 5000;

function explain(result: RuleTestResult): string {
  const lines = result.problems.map(({ method, error, expected, actual }) =>
    error
      ? `${method}: ${error.stack ?? error.message}`
      : `${method}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`,
  );
  return [`${result.ruleId}: ${result.test.name} (${result.location})`, ...lines].join("\n  ");
}

function fresh(file: RuleTestFile): Rule {
  return Object.assign(instantiate(file.rule), structuredClone(file.overrides ?? {}));
}

async function judge(file: RuleTestFile, test: RuleTestInit): Promise<DetectionResult> {
  const before = JSON.stringify(test.log);
  const result = await runTest(fresh(file), test);
  if (!result.passed || !result.detectionResult) throw new Error(explain(result));
  const again = await runTest(fresh(file), test);
  expect({ again: again.detectionResult, log: JSON.stringify(test.log) }).toEqual({
    again: result.detectionResult,
    log: before,
  });
  return result.detectionResult;
}

/** The titles of the alerts that a rule's tests give. */
async function titlesOf(file: RuleTestFile): Promise<string[]> {
  const titles: string[] = [];
  for (const test of file.tests) {
    if (!test.expectedResult) continue;
    const { detectionResult } = await runTest(fresh(file), test);
    titles.push(detectionResult?.titleOutput ?? "");
  }
  return titles;
}

/** What no alert may say: values that were missing and turned into text. */
const leftovers = /\bundefined\b|\[object \w+\]|\bNaN\b/;

function checkTexts(result: DetectionResult): void {
  for (const name of ["titleOutput", "descriptionOutput", "runbookOutput", "dedupOutput"] as const) {
    const text = result[name] ?? "";
    if (leftovers.test(text)) throw new Error(`${name} speaks of a missing value: ${text}`);
  }
}

const contextLimits = ["ALERT_CONTEXT_TOO_LARGE", "ALERT_CONTEXT_TOO_DEEP"];

async function survives(file: RuleTestFile, log: JsonObject): Promise<string | undefined> {
  const rule = fresh(file);
  const logType = log["p_log_type"];
  const event = new PantherEvent(log, typeof logType === "string" ? dataModelFor(logType) : undefined);
  let spentMs = Infinity;
  for (let attempt = 1; attempt <= ATTEMPTS && spentMs > TIME_LIMIT_MS; attempt += 1) {
    const before = process.cpuUsage();
    let result: DetectionResult;
    try {
      const { now } = contextOf(event);
      const context = evaluationContext({ now, ruleId: rule.id, store: new InMemoryStateStore() });
      result = await withTimeLimit(() => runRule(rule, event.withContext(context)), GIVE_UP_MS);
    } catch (thrown) {
      return toError(thrown).message;
    }
    const { user, system } = process.cpuUsage(before);
    spentMs = (user + system) / 1000;
    for (const method of ["rule", ...alertMethods, "unique"] as const) {
      const error = result.errors[method];
      // What a log makes too large or too deep for an alert is told in the alert; that is the rule's doing no more.
      if (error && !(error instanceof PantherError && contextLimits.includes(error.code))) {
        return `${method}: ${error.stack ?? error.message}`;
      }
    }
  }
  return spentMs > TIME_LIMIT_MS ? `took ${Math.round(spentMs)} ms, more than ${TIME_LIMIT_MS}` : undefined;
}

function describeRule(file: RuleTestFile): void {
  const { rule: ruleClass, tests } = file;
  const { attributes } = ruleClass;
  describe(attributes.id, () => {
    test("is valid and says what it is, what to do and how urgent it is", () => {
      ruleClass.validate();
      const { displayName, defaultDescription, defaultRunbook, defaultSeverity } = attributes;
      expect({ displayName, defaultDescription, defaultRunbook }).toEqual({
        displayName: expect.stringMatching(/\S/) as string,
        defaultDescription: expect.stringMatching(/\S/) as string,
        defaultRunbook: expect.stringMatching(/\S/) as string,
      });
      expect(Severity.is(defaultSeverity)).toBe(true);
    });

    test("has no placeholder left of those that its generator wrote", () => {
      expect(placeholdersOf(ruleClass)).toEqual([]);
    });

    test("reads as the style guide asks", async () => {
      const titles = await titlesOf(file);
      expect([...wordProblems(attributes), ...titles.flatMap(titleProblems)]).toEqual([]);
    });

    test("maps to tactics and techniques that MITRE ATT&CK has", () => {
      expect(unknownTechniques(attributes.reports["MITRE ATT&CK"] ?? [])).toEqual([]);
    });

    test("has a test that matches and one that stays silent", () => {
      expect(new Set(tests.map(({ expectedResult }) => expectedResult))).toEqual(new Set([true, false]));
    });

    test("has for each tunable a test that depends on it", async () => {
      expect(await untestedTunables(ruleClass, tests, () => fresh(file), runTest)).toEqual([]);
    });

    for (const ruleTest of tests) {
      test(ruleTest.name, async () => {
        checkTexts(await judge(file, ruleTest));
      });
    }

    test("is not harmed by malformed or hostile logs", async () => {
      const logs = tests.map(({ log }) => eventOf(log).toJSON()).filter(isJsonObject);
      const failures: string[] = [];
      for (const { name, log } of mutations(logs, MUTATIONS)) {
        const failure = await survives(file, log);
        if (failure) failures.push(`${name}\n  ${failure}`);
      }
      if (failures.length > 0)
        throw new Error(`${failures.length} logs broke the rule:\n${failures.slice(0, 5).join("\n")}`);
    });
  });
}

/**
 * Runs the tests of every rule of a pack: for each class that `../src` exports there must be a
 * `<kebab-case-of-class>.tests.ts` beside the calling test file, exporting `rule`, `tests` and, when the tests need
 * other tunables than the defaults, `overrides`. Adds what authors forget: validity, ATT&CK ids, a test for each
 * tunable, the same answer twice, an unchanged log, no "undefined" in texts, and 200 malformed logs that must neither
 * throw nor take over 50 ms. Tests of correlation rules are in the folder `correlation-rules`; see
 * `describeCorrelationRules`.
 *
 * @param testsDirectory The pack's tests folder: `__dirname` of the calling file.
 */
export function describePack(testsDirectory: string): void {
  const pack = require(join(testsDirectory, "..", "src")) as Record<string, unknown>;
  const rules = Object.values(pack).filter(isRuleClass);
  const files = readdirSync(testsDirectory).filter((file) => file.endsWith(".tests.ts"));

  test("every rule has a file of tests, named as the rule's file is", () => {
    const expected = rules.map((rule) => `${ruleFileName(rule.name)}.tests.ts`);
    expect([...files].sort()).toEqual(expected.sort());
  });

  test("the pack announces every rule that it exports", () => {
    const announced = new Set(loadedPacks().flatMap((loaded) => loaded.rules));
    expect(rules.filter((rule) => !announced.has(rule)).map(({ name }) => name)).toEqual([]);
  });

  test("what is told of the rules without their code is what they say", () => {
    const names = ["id", "logTypes", "defaultSeverity", "enabled", "tags"] as const;
    for (const rule of rules) {
      const { attributes } = rule;
      const listing = Listing.of(rule);
      const told = Object.fromEntries(names.map((name) => [name, listing.attribute(name)]));
      expect({ ...attributes, ...told }).toEqual(attributes);
    }
  });

  test("every file of tests is about the rule whose name it has", () => {
    const named = files.map((file) => {
      const { rule } = require(join(testsDirectory, file)) as RuleTestFile;
      return `${ruleFileName(rule.name)}.tests.ts`;
    });
    expect(named).toEqual(files);
  });

  for (const file of files) describeRule(require(join(testsDirectory, file)) as RuleTestFile);
  describeCorrelationRules(testsDirectory, pack);
}
