import { type Conditions, isOperator } from "../conditions";
import { errorSummary, spell, toError } from "../errors";
import { type Conditional, whensOf } from "../rule";

/** A condition that cannot be used. */
export interface WhenProblem {
  readonly path: string;
  readonly found: string;
  readonly wanted: string;
}

const isScalar = (value: unknown): boolean => value === null || ["string", "number", "boolean"].includes(typeof value);

const VALUE = "a text, number, boolean or null, a list of them, or an operator such as startsWith(...)";

/** What is wrong with a test, or undefined. An empty list is fine where a tunable gives it: nothing is watched then. */
function problemOf(test: unknown, given: boolean): { found: string; wanted: string } | undefined {
  if (isScalar(test)) return undefined;
  if (Array.isArray(test)) {
    const wrong = (test as unknown[]).find((item) => !isScalar(item));
    if (wrong !== undefined) return { found: spell(wrong), wanted: "texts, numbers, booleans or null in the list" };
    return test.length === 0 && !given ? { found: "[]", wanted: "at least one item" } : undefined;
  }
  if (!isOperator(test)) return { found: spell(test), wanted: VALUE };
  switch (test.operator) {
    case "oneOf":
      return problemOf(test.values, given);
    case "exists":
      return undefined;
    case "ignoringCase":
    case "not":
      return problemOf(test.test, given);
    case "anyItem":
      if (typeof test.test !== "object" || test.test === null || Array.isArray(test.test) || isOperator(test.test)) {
        return problemOf(test.test, given);
      }
      return Object.values(test.test)
        .map((inner: unknown) => problemOf(inner, given))
        .find((problem) => problem !== undefined);
    default: {
      const wrong = (test.texts as readonly unknown[]).find((text) => typeof text !== "string" || text === "");
      if (wrong !== undefined) return { found: spell(wrong), wanted: `texts that are not empty for ${test.operator}` };
      return test.texts.length === 0 && !given
        ? { found: "no text", wanted: `a text for ${test.operator}` }
        : undefined;
    }
  }
}

function problemsIn(conditions: Conditions): WhenProblem[] {
  return Object.entries(conditions).flatMap(([path, given]) => {
    try {
      const fromTunable = typeof given === "function";
      const problem = problemOf(fromTunable ? given() : given, fromTunable);
      return problem ? [{ path, ...problem }] : [];
    } catch (thrown) {
      return [{ path, found: `a function that threw ${errorSummary(toError(thrown))}`, wanted: VALUE }];
    }
  });
}

/** Every condition of a rule's `when`, those of base classes included, that cannot be used. */
export function whenProblems(rule: Conditional): WhenProblem[] {
  return whensOf(rule).flatMap((when) =>
    (Array.isArray(when) ? when : [when]).flatMap((conditions: unknown) => {
      if (typeof conditions !== "object" || conditions === null || Object.keys(conditions).length === 0) {
        return [{ path: "", found: spell(conditions), wanted: "a map with at least one condition" }];
      }
      return problemsIn(conditions as Conditions);
    }),
  );
}
