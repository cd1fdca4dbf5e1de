import { type CorrelationRule, shortestGapMinutes, structureProblems } from "../correlation";
import { PantherError, RuleValidationError, spell, toError } from "../errors";
import validateAttributes from "./attribute-validator";
import { type Problem, schemaProblem } from "./schema-problem";

/** The period of a correlation rule's alerts is its lookback; what every detection has is left as it is. */
const UNTOUCHED_PERIOD = 60;

function wrong(attribute: string, value: unknown, allowed: string): Problem {
  const found = spell(value);
  return { attribute, found, allowed, message: `${attribute}: expected ${allowed}, found ${found}` };
}

const isMinutes = (value: unknown, least: number): boolean =>
  typeof value === "number" && Number.isFinite(value) && value >= least;

function scheduleProblems(rule: CorrelationRule): Problem[] {
  const { rateMinutes, cronExpression, timeoutMinutes } = rule;
  if (!isMinutes(rateMinutes, 1)) return [wrong("rateMinutes", rateMinutes, "1 or more")];
  if (typeof cronExpression !== "string") return [wrong("cronExpression", cronExpression, "a text")];
  let gap: number;
  try {
    gap = shortestGapMinutes(rule);
  } catch (thrown) {
    const { message, found, allowed } = wrong("cronExpression", cronExpression, "a cron expression of five fields");
    return [{ attribute: "cronExpression", found, allowed, message: `${message}: ${toError(thrown).message}` }];
  }
  if (isMinutes(timeoutMinutes, 1) && timeoutMinutes <= gap) return [];
  const most = cronExpression === "" ? "rateMinutes" : `${gap}, since cronExpression runs it that often`;
  return [wrong("timeoutMinutes", timeoutMinutes, `1 or more, at most ${most}`)];
}

function timeProblems(rule: CorrelationRule): Problem[] {
  const { lookbackMinutes, dedupPeriodMinutes } = rule;
  const problems = scheduleProblems(rule);
  if (!isMinutes(lookbackMinutes, 1)) problems.unshift(wrong("lookbackMinutes", lookbackMinutes, "1 or more"));
  if (dedupPeriodMinutes !== UNTOUCHED_PERIOD) {
    const message =
      "dedupPeriodMinutes: an alert of a correlation rule stays open for its lookback. Set lookbackMinutes.";
    problems.push({ attribute: "dedupPeriodMinutes", message });
  }
  return problems;
}

function testProblems({ tests }: CorrelationRule): Problem[] {
  return tests.flatMap((test, index) => {
    const attribute = `tests[${index}]`;
    const { name, expectedResult, signals, logs } = test;
    if (typeof name !== "string" || name === "") return [wrong(`${attribute}.name`, name, "a text that is not empty")];
    if (typeof expectedResult !== "boolean") return [wrong(`${attribute}.expectedResult`, expectedResult, "boolean")];
    if ((signals === undefined) === (logs === undefined)) {
      return [{ attribute, message: `${attribute} ("${name}"): expected either signals or logs` }];
    }
    return [];
  });
}

/**
 * Checks a fresh instance of a correlation rule, overrides included: all attributes and what it looks for at once, then
 * `validateConfig`, then test names. Throws a RuleValidationError, a PantherError, or what `validateConfig` throws.
 */
export function validateCorrelationRule(rule: CorrelationRule): void {
  // What a correlation rule has in common with other rules is held to the same schema.
  validateAttributes({ ...rule, detectionType: "RULE", logTypes: ["Correlation"], tests: [] });
  const problems: Problem[] = [
    ...(validateAttributes.errors ?? []).map(schemaProblem),
    ...timeProblems(rule),
    ...testProblems(rule),
    ...structureProblems(rule),
  ];
  if (problems.length > 0) {
    const name = rule.id ? `${rule.constructor.name} (${rule.id})` : rule.constructor.name;
    const coded = problems.map((problem) => ({ code: "INVALID_ATTRIBUTE" as const, ...problem }));
    throw new RuleValidationError(name, coded, [...new Set(problems.map(({ message }) => message))]);
  }
  rule.validateConfig();
  const names = rule.tests.map(({ name }) => name);
  const repeated = names.find((name, index) => names.indexOf(name) !== index);
  if (repeated !== undefined) {
    const message = `Rule (${rule.id}) has multiple tests with the same name (${repeated})`;
    throw new PantherError("DUPLICATE_TEST_NAME", message, { ruleId: rule.id, attribute: "tests", found: repeated });
  }
}
