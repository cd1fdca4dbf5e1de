import type { ItemConditions, WhenTest, WhenValue } from "./operators";
import { isOperator } from "./test";

/** Of long lists of values so many are named. */
const MAX_NAMED = 20;

const quoted = (value: unknown): string => JSON.stringify(value) ?? "undefined";

function listed(values: readonly unknown[]): string {
  const named = values.slice(0, MAX_NAMED).map(quoted).join(", ");
  return values.length > MAX_NAMED ? `${named} and ${values.length - MAX_NAMED} more` : named;
}

function equality(values: readonly WhenValue[], isNegated: boolean): string {
  const [only] = values;
  if (values.length !== 1) return `is ${isNegated ? "none" : "one"} of ${listed(values)}`;
  if (only === null) return isNegated ? "is there and not null" : "is null or absent";
  return `is ${isNegated ? "not " : ""}${quoted(only)}`;
}

const verbs = {
  startsWith: ["starts with", "does not start with"],
  endsWith: ["ends with", "does not end with"],
  contains: ["contains", "does not contain"],
} as const;

function isItemConditions(test: WhenTest | ItemConditions): test is ItemConditions {
  return typeof test === "object" && test !== null && !Array.isArray(test) && !isOperator(test);
}

function itemText(test: WhenTest | ItemConditions): string {
  if (!isItemConditions(test)) return `that ${describeTest(test)}`;
  const parts = Object.entries(test).map(([path, part]) => `${path} ${describeTest(part)}`);
  return `of which ${parts.join(" and ")}`;
}

function describe(test: WhenTest, isNegated: boolean): string {
  if (!isOperator(test)) {
    return equality(Array.isArray(test) ? (test as readonly WhenValue[]) : [test as WhenValue], isNegated);
  }
  switch (test.operator) {
    case "oneOf":
      return equality(test.values, isNegated);
    case "exists":
      return isNegated ? "is null or absent" : "is there and not null";
    case "ignoringCase":
      return `${describe(test.test, isNegated)}, in any case`;
    case "not":
      return describe(test.test, !isNegated);
    case "anyItem":
      return `${isNegated ? "has no" : "has an"} item ${itemText(test.test)}`;
    default:
      return `${verbs[test.operator][isNegated ? 1 : 0]} ${listed(test.texts)}`;
  }
}

/** What a test of a field asks, in words that follow the field's path: `is "Root"`, `starts with "admin", "root"`. */
export function describeTest(test: WhenTest): string {
  return describe(test, false);
}
