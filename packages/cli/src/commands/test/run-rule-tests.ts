import {
  checkRegistry,
  type DetectionClass,
  isManaged,
  type PantherError,
  placeholdersOf,
  RuleValidationError,
  toError,
} from "@pypanther/core/runtime";
import { missingTestsOf } from "../shared/missing-tests";
import type { RuleReport } from "./report";

/** Which tests to run, and what to demand of rules. */
export interface TestOptions {
  /** Only tests of these names. */
  readonly testNames?: readonly string[];
  /** How many tests each rule of the user's own must have. From 2 on, one must expect a match and one must not. */
  readonly minimumTests?: number;
}

/** Ids that several registered rules have, also those that are not tested now; overrides may have brought it about. */
function sharedIds(): ReadonlySet<string> {
  const shared = checkRegistry().filter((error) => (error as Partial<PantherError>).code === "DUPLICATE_RULE_ID");
  return new Set(shared.map((error) => String((error as PantherError).details.ruleId).toLowerCase()));
}

async function testRule(rule: DetectionClass, taken: ReadonlySet<string>, options: TestOptions): Promise<RuleReport> {
  const { testNames, minimumTests = 0 } = options;
  const ruleId = String(rule.attributes.id);
  const report = { ruleId, managed: isManaged(rule) };
  try {
    const results = await rule.runTests({ testNames });
    const problems = missingTestsOf(rule, minimumTests);
    for (const placeholder of placeholdersOf(rule)) problems.push(`still says "${placeholder}"; write it in its place`);
    if (taken.has(ruleId.toLowerCase())) problems.push(`another registered rule has the id "${ruleId}" too`);
    return { ...report, results, problems };
  } catch (thrown) {
    const error = toError(thrown);
    const problems = error instanceof RuleValidationError ? error.messages : [error.message];
    return { ...report, results: [], problems };
  }
}

/** Runs the tests of rules, one rule after the other. A rule that is not valid fails, and the rest goes on. */
export async function* runRuleTests(
  rules: readonly DetectionClass[],
  options: TestOptions = {},
): AsyncGenerator<RuleReport> {
  const taken = sharedIds();
  for (const rule of rules) yield await testRule(rule, taken, options);
}
