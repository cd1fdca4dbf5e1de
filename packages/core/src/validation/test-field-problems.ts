import { RuleTest, type RuleTestInit, unknownTestFields } from "../detection";
import { nearMiss, type RuleProblem } from "../errors";

/** The fields of a rule's tests that mean nothing, such as `expectedTitel`: what they expect would never be checked. */
export function testFieldProblems(tests: unknown): RuleProblem[] {
  if (!Array.isArray(tests)) return [];
  return (tests as unknown[]).flatMap((test, index) => {
    // What is no test at all, the schema refuses.
    if (typeof test !== "object" || test === null || Array.isArray(test)) return [];
    return unknownTestFields(test as RuleTestInit).map(({ path, name, allowed }) => {
      const near = nearMiss(name, allowed);
      const advice = near ? `Did you mean "${near}"?` : `Allowed: ${allowed.join(", ")}.`;
      const attribute = `tests[${index}].${path}`;
      return {
        code: "UNKNOWN_TEST_FIELD" as const,
        attribute,
        found: name,
        allowed: near ?? allowed.join(", "),
        at: (test instanceof RuleTest && test.location()) || undefined,
        message: `${attribute}: ${path.includes(".") ? "a mock" : "a test"} has no field "${name}". ${advice}`,
      };
    });
  });
}
