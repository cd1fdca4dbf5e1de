import { PantherError, RuleValidationError } from "../errors";
import { knownResourceTypes, type Policy, type Resource } from "../policy";
import { type Problem, schemaProblem } from "./schema-problem";

const letters = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, "");

/** Types that are a known one but for capitals and punctuation; other names are of the user's own. */
function resourceTypeProblems({ resourceTypes }: Policy<Resource>): Problem[] {
  return resourceTypes.flatMap((name) => {
    const known = knownResourceTypes.find((type) => letters(type) === letters(name));
    if (known === undefined || known === name) return [];
    const message = `resourceTypes: unknown resource type "${name}": did you mean "${known}"?`;
    return [{ attribute: "resourceTypes", found: name, allowed: known, message }];
  });
}

function attributeProblems(policy: Policy<Resource>): Problem[] {
  // A file of its own in what is built: projects without policies do not even read it.
  const validateAttributes = require("./policy-validator") as typeof import("./policy-validator");
  if (!validateAttributes({ ...policy })) return (validateAttributes.errors ?? []).map(schemaProblem);
  return resourceTypeProblems(policy);
}

/**
 * Checks a fresh instance of a policy, overrides included: all attributes at once, then `validateConfig`, then test
 * names. Throws a RuleValidationError, a PantherError, or what `validateConfig` throws.
 */
export function validatePolicy(policy: Policy<Resource>): void {
  const problems = attributeProblems(policy).map((problem) => ({ code: "INVALID_ATTRIBUTE" as const, ...problem }));
  if (problems.length > 0) {
    const name = policy.id ? `${policy.constructor.name} (${policy.id})` : policy.constructor.name;
    throw new RuleValidationError(name, problems, [...new Set(problems.map(({ message }) => message))]);
  }
  policy.validateConfig();
  const names = policy.tests.map(({ name }) => name);
  const repeated = names.find((name, index) => names.indexOf(name) !== index);
  if (repeated !== undefined) {
    const message = `Policy (${policy.id}) has multiple tests with the same name (${repeated})`;
    throw new PantherError("DUPLICATE_TEST_NAME", message, { ruleId: policy.id, attribute: "tests", found: repeated });
  }
}
