import { isDeepStrictEqual } from "node:util";
import type { MaybePromise } from "../async";
import { dataModelFor } from "../data-models";
import {
  alertMethods,
  type DetectionResult,
  instantiate,
  RuleTest,
  type RuleTestInit,
  type RuleTestResult,
  type RunTestsOptions,
  type TestLog,
  type TestProblem,
} from "../detection";
import { PantherError, toError } from "../errors";
import { contextOf, evaluationContext, PantherEvent } from "../event";
import { copyJson, isJsonObject, type JsonObject, type JsonValue } from "../json";
import type { Rule } from "../rule";
import { guardExit, runRule, withTimeLimit } from "../run";
import { InMemoryStateStore } from "../state";
import { validateRule } from "../validation";
import { applyMocks } from "./mocks";

const DEFAULT_TIME_LIMIT_MS = 5000;

/** A test's log as an object of its own. Throws a PantherError when the text is no JSON object. */
function parseLog(log: TestLog | string): JsonObject {
  let parsed: unknown;
  try {
    // A copy, so that no test can see what another did to a log they share.
    parsed = typeof log === "string" ? JSON.parse(log) : copyJson(log);
  } catch (thrown) {
    throw new PantherError("INVALID_TEST_LOG", `The test's log is not valid JSON: ${toError(thrown).message}`);
  }
  if (!isJsonObject(parsed)) throw new PantherError("INVALID_TEST_LOG", "The test's log must be a JSON object.");
  return parsed;
}

/** An event made of a test's log, with the data model of its log type. */
export function eventOf(log: TestLog | string): PantherEvent {
  const data = parseLog(log);
  const logType = data["p_log_type"];
  return new PantherEvent(data, dataModelFor(typeof logType === "string" ? logType : "default"));
}

/** Validates a rule, then runs its tests in order, each with a fresh rule, event and state. */
export async function runTests(ruleClass: new () => Rule, options: RunTestsOptions = {}): Promise<RuleTestResult[]> {
  validateRule(instantiate(ruleClass));
  const { testNames } = options;
  const tests = instantiate(ruleClass).tests.filter(({ name }) => !testNames || testNames.includes(name));
  const results: RuleTestResult[] = [];
  for (const test of tests) results.push(await runTest(instantiate(ruleClass), test, options));
  return results;
}

/** Runs one test on a rule instance. Never throws: whatever goes wrong is a problem of the result. */
export async function runTest(
  rule: Rule,
  test: RuleTestInit,
  options: Pick<RunTestsOptions, "timeLimitMs"> = {},
): Promise<RuleTestResult> {
  const verdict = (detectionResult: DetectionResult | null, problems: TestProblem[]): RuleTestResult => ({
    ruleId: rule.id,
    passed: problems.length === 0,
    test,
    location: test instanceof RuleTest ? test.location() : "",
    detectionResult,
    problems,
  });
  const release = guardExit();
  try {
    const event = eventOf(test.log);
    const context = evaluationContext({
      now: contextOf(event).now,
      ruleId: rule.id,
      store: new InMemoryStateStore(),
      mocks: applyMocks(rule, test.mocks ?? []),
    });
    const run = (): MaybePromise<DetectionResult> => runRule(rule, event.withContext(context));
    const result = await withTimeLimit(run, options.timeLimitMs ?? DEFAULT_TIME_LIMIT_MS);
    return verdict(result, findProblems(test, result));
  } catch (thrown) {
    return verdict(null, [{ method: "test", error: toError(thrown) }]);
  } finally {
    release();
  }
}

function findProblems(test: RuleTestInit, result: DetectionResult): TestProblem[] {
  const problems: TestProblem[] = [];
  for (const method of ["filter", "rule", ...alertMethods, "unique"] as const) {
    const error = result.errors[method];
    if (error) problems.push({ method, error });
  }
  const check = (method: keyof DetectionResult["errors"], expected: unknown, actual: unknown): void => {
    if (expected === null || expected === undefined || result.errors[method]) return;
    if (!isDeepStrictEqual(actual, expected)) problems.push({ method, expected, actual });
  };
  if (!result.errors.filter) check("rule", test.expectedResult, result.detectionOutput);
  check("severity", test.expectedSeverity, result.severityOutput);
  check("title", test.expectedTitle, result.titleOutput);
  check("dedup", test.expectedDedup, result.dedupOutput);
  check("runbook", test.expectedRunbook, result.runbookOutput);
  check("reference", test.expectedReference, result.referenceOutput);
  check("description", test.expectedDescription, result.descriptionOutput);
  check("destinations", test.expectedDestinations, result.destinationsOutput);
  const context = result.alertContextOutput === null ? null : (JSON.parse(result.alertContextOutput) as JsonValue);
  check("alertContext", test.expectedAlertContext, context);
  check("unique", test.expectedUnique, result.uniqueOutput);
  return problems;
}
