/** Test files of a pack may use the globals of jest. */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import {
  type CorrelationMatch,
  correlationPlan,
  type CorrelationRuleClass,
  type CorrelationTestInit,
  eventOf,
  instantiate,
  isCorrelationRuleClass,
  isJsonObject,
  type JsonObject,
  loadedPacks,
  recordOf,
  ruleFileName,
  runCorrelation,
  runCorrelationTest,
  type RuleTestResult,
  type SignalDetail,
} from "@pypanther/core/runtime";
import { unknownTechniques } from "./mitre-attack";
import { mutations } from "./mutations";

/** What a `correlation-rules/<rule-name>.tests.ts` file exports. */
export interface CorrelationTestFile {
  /** The rule that is tested. */
  rule: CorrelationRuleClass;
  /** Its tests. */
  tests: readonly CorrelationTestInit[];
}

/** The folder of a pack's sources and of its tests that holds its correlation rules. */
const FOLDER = "correlation-rules";

function explain({ test, location, problems }: RuleTestResult): string {
  const lines = problems.map(({ method, error, expected, actual }) =>
    error
      ? `${method}: ${error.stack ?? error.message}`
      : `${method}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`,
  );
  return [`${test.name} (${location})`, ...lines].join("\n  ");
}

/** How many malformed signals, and sets of logs, a rule is given. */
const MUTATIONS = 100;

/** A match of a rule in which all that is known of an event is the same for every signal. */
function matchOf(ruleClass: CorrelationRuleClass, detail: SignalDetail | null): CorrelationMatch {
  const plan = correlationPlan(instantiate(ruleClass));
  const present = plan.steps.filter(({ absence }) => !absence);
  return {
    id: "match",
    ruleId: plan.ruleId,
    key: Object.fromEntries(plan.criteria.map((name) => [name, detail?.dedup ?? ""])),
    time: 0,
    steps: present.map(({ id, ruleId }) => ({
      step: id,
      ruleId,
      signals: [{ id: "signal", ruleId, time: 0, detail }],
    })),
  };
}

/** What a rule throws when it is asked about a signal; undefined when nothing. */
async function failureAt(ruleClass: CorrelationRuleClass, event: JsonObject | undefined): Promise<string | undefined> {
  const text = JSON.stringify(event?.["sourceIPAddress"] ?? "");
  const known = { title: text, dedup: text, logType: "", source: "", line: 0, eventId: null };
  const detail = event ? { ...known, context: event, event } : null;
  const { errors } = await runCorrelation(instantiate(ruleClass), matchOf(ruleClass, detail));
  const [first] = Object.entries(errors);
  return first && `${first[0]}: ${first[1].message}`;
}

/** The logs of a test as plain objects. */
function logsOf({ logs = [] }: CorrelationTestInit): JsonObject[] {
  return logs.map((log) => recordOf(eventOf(log)));
}

/** What malformed logs do to a rule: its members throw, or it does. */
async function brokenBy({ rule: ruleClass, tests }: CorrelationTestFile): Promise<string[]> {
  const failures: string[] = [];
  const sets = tests.map((one) => ({ logs: logsOf(one) })).filter(({ logs }) => logs.length > 0);
  for (const { name, log } of mutations(sets, MUTATIONS)) {
    const { logs } = log;
    if (!Array.isArray(logs) || !logs.every(isJsonObject)) continue;
    const { problems } = await runCorrelationTest(instantiate(ruleClass), { name, expectedResult: false, logs });
    for (const { method, error } of problems) if (error) failures.push(`${name}\n  ${method}: ${error.message}`);
  }
  return failures;
}

function describeCorrelationRule({ rule: ruleClass, tests }: CorrelationTestFile): void {
  const { attributes } = ruleClass;
  describe(attributes.id, () => {
    test("is valid and says what it is, what to do and how urgent it is", () => {
      ruleClass.validate();
      const { displayName, defaultDescription, defaultRunbook } = attributes;
      for (const text of [displayName, defaultDescription, defaultRunbook]) expect(text).toMatch(/\S/);
      expect(unknownTechniques(attributes.reports["MITRE ATT&CK"] ?? [])).toEqual([]);
    });

    test("has of each form, signals and logs, a test that matches and one that stays silent", () => {
      const verdicts = (form: "signals" | "logs") =>
        new Set(tests.filter((one) => one[form] !== undefined).map(({ expectedResult }) => expectedResult));
      expect(verdicts("signals")).toEqual(new Set([true, false]));
      // A member that the project may lack is named by id; no log makes its signals then.
      const isByClass = Object.values(attributes.detection.steps).every(({ member }) => typeof member !== "string");
      if (isByClass) expect(verdicts("logs")).toEqual(new Set([true, false]));
    });

    test("is not harmed by malformed or hostile signals", async () => {
      const failures = [await failureAt(ruleClass, undefined)];
      const mutated = mutations(
        tests.flatMap((one) => logsOf(one)),
        MUTATIONS,
      );
      for (const { name, log } of mutated) {
        const failure = await failureAt(ruleClass, log);
        if (failure !== undefined) failures.push(`${name}\n  ${failure}`);
      }
      expect(failures.filter((failure) => failure !== undefined)).toEqual([]);
    });

    test("is not harmed by malformed or hostile logs", async () => {
      expect(await brokenBy({ rule: ruleClass, tests })).toEqual([]);
    });

    for (const one of tests) {
      test(one.name, async () => {
        const before = JSON.stringify([one.signals, one.logs]);
        const result = await runCorrelationTest(instantiate(ruleClass), one);
        if (!result.passed) throw new Error(explain(result));
        expect(result.warnings ?? []).toEqual([]);
        const again = await runCorrelationTest(instantiate(ruleClass), one);
        expect(again.detectionResult).toEqual(result.detectionResult);
        expect(JSON.stringify([one.signals, one.logs])).toBe(before);
      });
    }
  });
}

/**
 * Runs the tests of a pack's correlation rules: for each that the pack exports there must be a file
 * `correlation-rules/<kebab-case-of-class>.tests.ts` in its tests, exporting `rule` and `tests`. Each must have a test of
 * either form that matches and one that does not, and gives the same answer twice. Adds malformed signals and logs, which
 * must not make it throw.
 */
export function describeCorrelationRules(testsDirectory: string, pack: Readonly<Record<string, unknown>>): void {
  const rules = Object.values(pack).filter(isCorrelationRuleClass);
  const folder = join(testsDirectory, FOLDER);
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith(".tests.ts")) : [];
  if (rules.length === 0 && files.length === 0) return;
  const contents = files.map((file) => require(join(folder, file)) as CorrelationTestFile);

  test("every correlation rule has a file of tests, named as the rule's file is", () => {
    expect([...files].sort()).toEqual(rules.map(({ name }) => `${ruleFileName(name)}.tests.ts`).sort());
    expect(contents.map(({ rule }) => `${ruleFileName(rule.name)}.tests.ts`)).toEqual(files);
  });

  test("the pack announces every correlation rule that it exports", () => {
    const announced = new Set(loadedPacks().flatMap(({ detections = [] }) => detections));
    expect(rules.filter((rule) => !announced.has(rule)).map(({ name }) => name)).toEqual([]);
  });

  for (const content of contents) describeCorrelationRule(content);
}
