import { isDeepStrictEqual } from "node:util";
import {
  alertMethods,
  type DetectionResult,
  instantiate,
  type RuleTestResult,
  type RunTestsOptions,
  type TestLog,
  type TestProblem,
} from "../detection";
import { PantherError, toError } from "../errors";
import { copyJson, deepFreeze, isJsonObject } from "../json";
import { type Policy, type PolicyContext, PolicyTest, type PolicyTestInit, type Resource } from "../policy";
import { applyMocks } from "../rule-tests";
import { guardExit, runPolicy, withTimeLimit } from "../run";
import { validatePolicy } from "../validation";

const DEFAULT_TIME_LIMIT_MS = 5000;

/** A test's resource as a frozen object of its own. Throws a PantherError when the text is no JSON object. */
export function resourceOf(resource: TestLog | string): Resource {
  let parsed: unknown;
  try {
    parsed = typeof resource === "string" ? JSON.parse(resource) : copyJson(resource);
  } catch (thrown) {
    const message = `The test's resource is not valid JSON: ${toError(thrown).message}`;
    throw new PantherError("INVALID_TEST_RESOURCE", message);
  }
  if (isJsonObject(parsed)) return deepFreeze(parsed) as Resource;
  throw new PantherError("INVALID_TEST_RESOURCE", "The test's resource must be a JSON object.");
}

/** Validates a policy, then runs its tests in order, each with a fresh policy and resource. */
export async function runPolicyTests(
  policyClass: new () => Policy<Resource>,
  options: RunTestsOptions = {},
): Promise<RuleTestResult[]> {
  validatePolicy(instantiate(policyClass));
  const { testNames } = options;
  const tests = instantiate(policyClass).tests.filter(({ name }) => !testNames || testNames.includes(name));
  const results: RuleTestResult[] = [];
  for (const test of tests) results.push(await runPolicyTest(instantiate(policyClass), test, options));
  return results;
}

/** A scan that holds the tested resource and nothing else, or what a mock says that it holds. */
function testContext(policy: Policy<Resource>, resource: Resource, test: PolicyTestInit): PolicyContext {
  const isLookup = ({ objectName }: { objectName: string }): boolean => objectName === "resourceLookup";
  const mocks = test.mocks ?? [];
  applyMocks(
    policy,
    mocks.filter((mock) => !isLookup(mock)),
  );
  const lookup = mocks.find(isLookup);
  const own = (id: string): Resource | null => (id === resource.ResourceId ? resource : null);
  if (!lookup) return { now: Date.now, resourceLookup: own };
  const { sideEffect, returnValue = null } = lookup;
  const stands =
    typeof sideEffect === "function" ? (sideEffect as PolicyContext["resourceLookup"]) : () => returnValue as Resource;
  return { now: Date.now, resourceLookup: (id) => deepFreeze(stands(id)) };
}

/**
 * Runs one test on a policy instance. The resource's type is not compared with the policy's types. Never throws: whatever
 * goes wrong is a problem of the result.
 */
export async function runPolicyTest(
  policy: Policy<Resource>,
  test: PolicyTestInit,
  options: Pick<RunTestsOptions, "timeLimitMs"> = {},
): Promise<RuleTestResult> {
  const verdict = (detectionResult: DetectionResult | null, problems: TestProblem[]): RuleTestResult => ({
    ruleId: policy.id,
    passed: problems.length === 0,
    test,
    location: test instanceof PolicyTest ? test.location() : "",
    detectionResult,
    problems,
  });
  const release = guardExit();
  try {
    const resource = resourceOf(test.resource);
    const context = testContext(policy, resource, test);
    const run = () => runPolicy(policy, resource, context);
    const result = await withTimeLimit(run, options.timeLimitMs ?? DEFAULT_TIME_LIMIT_MS);
    return verdict(result, findProblems(test, result));
  } catch (thrown) {
    return verdict(null, [{ method: "test", error: toError(thrown) }]);
  } finally {
    release();
  }
}

function findProblems(test: PolicyTestInit, result: DetectionResult): TestProblem[] {
  const problems: TestProblem[] = [];
  for (const method of ["policy", ...alertMethods] as const) {
    const error = result.errors[method];
    if (error) problems.push({ method, error });
  }
  const check = (method: keyof DetectionResult["errors"], expected: unknown, actual: unknown): void => {
    if (expected === undefined || result.errors[method]) return;
    if (!isDeepStrictEqual(actual, expected)) problems.push({ method, expected, actual });
  };
  check("policy", test.expectedResult, result.detectionOutput);
  check("severity", test.expectedSeverity, result.severityOutput);
  check("title", test.expectedTitle, result.titleOutput);
  check("dedup", test.expectedDedup, result.dedupOutput);
  return problems;
}
