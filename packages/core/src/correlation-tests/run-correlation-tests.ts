import { isDeepStrictEqual } from "node:util";
import { Correlator, describeMatch, type FoundMatch } from "../correlate";
import {
  type CorrelationMatch,
  correlationPlan,
  type CorrelationRule,
  CorrelationTest,
  type CorrelationTestInit,
  type SignalDetail,
} from "../correlation";
import {
  alertMethods,
  type DetectionResult,
  instantiate,
  type RuleTestResult,
  type RunTestsOptions,
  type TestProblem,
} from "../detection";
import { toError } from "../errors";
import type { JsonValue } from "../json";
import { guardExit, runCorrelation, withTimeLimit } from "../run";
import { validateCorrelationRule } from "../validation";
import { type MemberSignal, memberSignals } from "./member-signals";
import { membersOf } from "./members";
import { testSignals } from "./test-signals";
import { unyieldedFields } from "./unyielded-fields";

const DEFAULT_TIME_LIMIT_MS = 5000;

/** What the signals of a test gave. */
interface Outcome {
  readonly match: CorrelationMatch | undefined;
  readonly warnings: readonly string[];
}

/** Validates a correlation rule, then runs its tests in order, each with fresh rules and nothing remembered. */
export async function runCorrelationTests(
  ruleClass: new () => CorrelationRule,
  options: RunTestsOptions = {},
): Promise<RuleTestResult[]> {
  validateCorrelationRule(instantiate(ruleClass));
  const { testNames } = options;
  const tests = instantiate(ruleClass).tests.filter(({ name }) => !testNames || testNames.includes(name));
  const results: RuleTestResult[] = [];
  for (const test of tests) results.push(await runCorrelationTest(instantiate(ruleClass), test, options));
  const [first] = results;
  if (first && !testNames)
    first.warnings = [...(first.warnings ?? []), ...(await unyieldedFields(instantiate(ruleClass)))];
  return results;
}

function fromSignals(rule: CorrelationRule, given: NonNullable<CorrelationTestInit["signals"]>): Outcome {
  const correlator = new Correlator({ plans: [correlationPlan(rule)] });
  const { signals, warnings } = testSignals(correlationPlan(rule), given);
  for (const [index, { step, ruleId, time, values }] of signals.entries()) {
    // Each one is a signal of its own, even if it is the same as another.
    correlator.add({ signal: { id: String(index), ruleId, time }, values }, step);
  }
  const [match] = correlator.advance(Infinity).matches;
  return { match: match && describeMatch(match), warnings };
}

function detailOf({ result, event, context }: MemberSignal): SignalDetail {
  return {
    title: result.titleOutput ?? "",
    dedup: result.dedupOutput ?? "",
    logType: typeof event["p_log_type"] === "string" ? event["p_log_type"] : "",
    source: "",
    line: 0,
    eventId: null,
    context: context ?? {},
    event,
  };
}

function withDetails(match: FoundMatch, given: readonly MemberSignal[]): CorrelationMatch {
  const byId = new Map(given.map((signal) => [signal.signal.id, signal]));
  const described = describeMatch(match);
  const steps = described.steps.map((step) => ({
    ...step,
    signals: step.signals.map((signal) => {
      const known = byId.get(signal.id);
      return known ? { ...signal, detail: detailOf(known) } : signal;
    }),
  }));
  return { ...described, steps };
}

async function fromLogs(
  rule: CorrelationRule,
  test: CorrelationTestInit,
  logs: NonNullable<CorrelationTestInit["logs"]>,
  timeLimitMs: number,
): Promise<Outcome> {
  const { plans, rules, missing } = membersOf(rule);
  const correlator = new Correlator({ plans });
  const signals = await memberSignals(logs, {
    members: rules,
    pathsOf: (id) => correlator.pathsOf(id),
    mocks: test.mocks ?? [],
    timeLimitMs,
  });
  for (const signal of signals) correlator.add(signal);
  const match = correlator.advance(Infinity).matches.find(({ plan }) => plan.ruleId === rule.id);
  const warnings = missing.map((step) => `${step}, which is not loaded: no log makes its signals`);
  return { match: match && withDetails(match, signals), warnings };
}

/** Runs one test on an instance of a correlation rule. Never throws: whatever goes wrong is a problem of the result. */
export async function runCorrelationTest(
  rule: CorrelationRule,
  test: CorrelationTestInit,
  options: Pick<RunTestsOptions, "timeLimitMs"> = {},
): Promise<RuleTestResult> {
  const { timeLimitMs = DEFAULT_TIME_LIMIT_MS } = options;
  const verdict = (
    detectionResult: DetectionResult | null,
    problems: TestProblem[],
    warnings: readonly string[] = [],
  ): RuleTestResult => ({
    ruleId: rule.id,
    passed: problems.length === 0,
    test,
    location: test instanceof CorrelationTest ? test.location() : "",
    detectionResult,
    problems,
    ...(warnings.length > 0 && { warnings: [...warnings] }),
  });
  const release = guardExit();
  try {
    const outcome = test.logs
      ? await fromLogs(rule, test, test.logs, timeLimitMs)
      : fromSignals(rule, test.signals ?? {});
    const { match, warnings } = outcome;
    if ((match !== undefined) !== test.expectedResult) {
      const problem = { method: "rule", expected: test.expectedResult, actual: match !== undefined };
      return verdict(null, [problem], warnings);
    }
    if (!match) return verdict(null, [], warnings);
    const result = await withTimeLimit(() => runCorrelation(rule, match), timeLimitMs);
    return verdict(result, findProblems(test, result), warnings);
  } catch (thrown) {
    return verdict(null, [{ method: "test", error: toError(thrown) }]);
  } finally {
    release();
  }
}

function findProblems(test: CorrelationTestInit, result: DetectionResult): TestProblem[] {
  const problems: TestProblem[] = [];
  for (const method of alertMethods) {
    const error = result.errors[method];
    if (error) problems.push({ method, error });
  }
  const check = (method: keyof DetectionResult["errors"], expected: unknown, actual: unknown): void => {
    if (expected === null || expected === undefined || result.errors[method]) return;
    if (!isDeepStrictEqual(actual, expected)) problems.push({ method, expected, actual });
  };
  check("title", test.expectedTitle, result.titleOutput);
  check("severity", test.expectedSeverity, result.severityOutput);
  const context = result.alertContextOutput === null ? null : (JSON.parse(result.alertContextOutput) as JsonValue);
  check("alertContext", test.expectedAlertContext, context);
  return problems;
}
