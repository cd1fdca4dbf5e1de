import {
  checkRegistry,
  type DetectionClass,
  isManaged,
  type PantherError,
  RuleValidationError,
  toError,
} from "@pypanther/core/runtime";
import type { RuleReport } from "./report";

/** Which tests to run, and what to demand of rules. */
export interface TestOptions {
  /** Only tests of these names. */
  readonly testNames?: readonly string[];
  /** How many tests each rule of the user's own must have. From 2 on, one must expect a match and one must not. */
  readonly minimumTests?: number;
}

function missingTests(rule: DetectionClass, minimum: number): string[] {
  // The tests of managed rules are run where their packs are made, and are not shipped.
  if (isManaged(rule)) return [];
  const { tests } = rule.attributes;
  const problems: string[] = [];
  if (tests.length < minimum) problems.push(`has ${tests.length} of the ${minimum} tests that --minimum-tests demands`);
  if (minimum < 2) return problems;
  for (const expected of [true, false]) {
    if (!tests.some(({ expectedResult }) => expectedResult === expected)) {
      problems.push(`has no test with expectedResult: ${expected}, which --minimum-tests ${minimum} demands`);
    }
  }
  return problems;
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
    const problems = missingTests(rule, minimumTests);
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
