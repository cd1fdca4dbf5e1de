import { definesMethod } from "../detection";
import { nearMiss, PantherError, RuleValidationError, spell } from "../errors";
import { isUsableLogType, knownLogTypes } from "../log-types";
import { type Rule, whensOf } from "../rule";
import validateAttributes from "./attribute-validator";
import { type Problem, schemaProblem } from "./schema-problem";
import { whenProblems } from "./when-problems";

function filterProblems(rule: Rule): Problem[] {
  return (["includeFilters", "excludeFilters"] as const).flatMap((name) =>
    (Array.isArray(rule[name]) ? (rule[name] as unknown[]) : []).flatMap((filter, index) => {
      if (typeof filter === "function") return [];
      const attribute = `${name}[${index}]`;
      const found = spell(filter);
      return [{ attribute, found, allowed: "function", message: `${attribute}: expected function, found ${found}` }];
    }),
  );
}

function logTypeProblems(rule: Rule): Problem[] {
  const logTypes = Array.isArray(rule.logTypes) ? rule.logTypes.filter((name) => typeof name === "string" && name) : [];
  return logTypes
    .filter((name) => !isUsableLogType(name))
    .map((name) => {
      const near = nearMiss(name, knownLogTypes());
      const advice = near
        ? `did you mean "${near}"?`
        : 'custom schemas are named "Custom.…"; other names need declareLogType';
      return { attribute: "logTypes", found: name, message: `logTypes: unknown log type "${name}": ${advice}` };
    });
}

function attributeProblems(rule: Rule): Problem[] {
  validateAttributes({ ...rule, detectionType: rule.detectionType() });
  const errors = (validateAttributes.errors ?? []).filter(({ keyword }) => keyword !== "anyOf" && keyword !== "if");
  const problems = [...errors.map(schemaProblem), ...filterProblems(rule), ...logTypeProblems(rule)];
  if (problems.some(({ attribute }) => attribute === "when")) return problems;
  const conditions = whenProblems(rule).map(({ path, found, wanted }) => {
    const attribute = `when.${path}`;
    return { attribute, found, allowed: wanted, message: `${attribute}: expected ${wanted}, found ${found}` };
  });
  return [...problems, ...conditions];
}

function firstRepeated(names: readonly string[]): string | undefined {
  return names.find((name, index) => names.indexOf(name) !== index);
}

/**
 * Checks a fresh instance of a rule, overrides included: all attributes at once, then `validateConfig`, then test names,
 * then that it can tell a match from anything else. Throws a RuleValidationError, or what `validateConfig` throws.
 */
export function validateRule(rule: Rule): void {
  const problems = attributeProblems(rule);
  if (problems.length > 0) {
    const name = rule.id ? `${rule.constructor.name} (${rule.id})` : rule.constructor.name;
    const messages = [...new Set(problems.map(({ message }) => message))];
    throw new RuleValidationError(name, problems, messages);
  }
  rule.validateConfig();
  const repeated = firstRepeated(rule.tests.map(({ name }) => name));
  if (repeated !== undefined) {
    const message = `Rule (${rule.id}) has multiple tests with the same name (${repeated})`;
    throw new PantherError("DUPLICATE_TEST_NAME", message, { ruleId: rule.id, attribute: "tests", found: repeated });
  }
  if (whensOf(rule).length === 0 && !definesMethod(rule, "rule")) {
    const message = `${rule.constructor.name} (${rule.id}) has neither a "when" nor a rule() method, so it would match every event. Add one.`;
    throw new PantherError("MATCHES_EVERYTHING", message, { ruleId: rule.id, attribute: "rule" });
  }
}
