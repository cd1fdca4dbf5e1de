import { type DetectionClass, isManaged } from "@pypanther/core/runtime";

/**
 * In which ways a rule of the user's own has fewer tests than are demanded, to follow its name. From 2 on, one must expect
 * a match and one must not.
 */
export function missingTestsOf(rule: DetectionClass, minimum: number): string[] {
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
