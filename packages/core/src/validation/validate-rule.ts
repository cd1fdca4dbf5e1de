import type { ErrorObject } from "ajv";
import { definesMethod } from "../detection";
import { nearMiss, PantherError, type RuleProblem, RuleValidationError, spell } from "../errors";
import { isUsableLogType, knownLogTypes } from "../log-types";
import { type Rule, whensOf } from "../rule";
import validateAttributes from "./attribute-validator";
import { changedKindProblems } from "./changed-kind-problems";
import { misspeltMembers } from "./misspelt-members";
import { testFieldProblems } from "./test-field-problems";
import { whenProblems } from "./when-problems";

type Problem = Omit<RuleProblem, "code">;

function allowed(error: ErrorObject): string {
  const { keyword, params } = error as { keyword: string; params: Record<string, unknown> };
  if (keyword === "enum") return `one of ${(params["allowedValues"] as unknown[]).join(", ")}`;
  if (keyword === "type") return String(params["type"]).replace(/,/g, " or ").replace("array", "list");
  if (keyword === "minimum") return `${String(params["limit"])} or more`;
  if (keyword === "minItems") return "at least one item";
  if (keyword === "minLength") return "a text that is not empty";
  if (keyword === "minProperties") return "at least one condition";
  if (keyword === "uniqueItems") return "items that are all different";
  return error.message ?? keyword;
}

function schemaProblem(error: ErrorObject): Problem {
  if (error.keyword === "required") {
    const attribute = [...error.instancePath.split("/").slice(1), String(error.params["missingProperty"])].join(".");
    return { attribute, message: `${attribute}: Field required` };
  }
  const attribute = error.instancePath
    .slice(1)
    .replace(/~1/g, "/")
    .replace(/\/(\d+)/g, "[$1]")
    .replace(/\//g, ".");
  const found = spell(error.data);
  const wanted = allowed(error);
  return { attribute, found, allowed: wanted, message: `${attribute}: expected ${wanted}, found ${found}` };
}

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
  const problems: RuleProblem[] = [
    ...attributeProblems(rule).map((problem) => ({ code: "INVALID_ATTRIBUTE" as const, ...problem })),
    ...testFieldProblems(rule.tests),
    ...changedKindProblems(rule),
    ...misspeltMembers(rule),
  ];
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
