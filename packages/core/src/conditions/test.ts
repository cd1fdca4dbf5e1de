import { field, fieldAt, isJsonObject, type JsonObject, type JsonValue } from "../json";
import type { ItemConditions, Operator, WhenTest, WhenValue } from "./operators";

/** A test prepared for many values. */
export interface CompiledTest {
  /** The values that the test holds for, when it is nothing but equality. */
  readonly equals?: ReadonlySet<WhenValue>;
  /** The same, in lower case, when the test ignores case. */
  readonly folded?: ReadonlySet<WhenValue>;
  /** Whether the test holds for a value; null stands for an absent field. */
  holds(value: JsonValue): boolean;
}

type Fold = (text: string) => string;

const asIs: Fold = (text) => text;
const lower: Fold = (text) => text.toLowerCase();

const textTests = {
  startsWith: (text: string, part: string) => text.startsWith(part),
  endsWith: (text: string, part: string) => text.endsWith(part),
  contains: (text: string, part: string) => text.includes(part),
} as const;

function equality(values: readonly WhenValue[], fold: Fold): CompiledTest {
  if (fold === asIs) {
    const set = new Set<WhenValue>(values);
    return { equals: set, holds: (value) => set.has(value as WhenValue) };
  }
  const folded = new Set(values.map((value) => (typeof value === "string" ? fold(value) : value)));
  return { folded, holds: (value) => folded.has(typeof value === "string" ? fold(value) : (value as WhenValue)) };
}

/** Whether a test is a map of field paths, for the items of a list. */
function isItemConditions(test: WhenTest | ItemConditions): test is ItemConditions {
  return typeof test === "object" && test !== null && !Array.isArray(test) && !isOperator(test);
}

const operators: ReadonlySet<unknown> = new Set([
  "oneOf",
  "startsWith",
  "endsWith",
  "contains",
  "exists",
  "ignoringCase",
  "not",
  "anyItem",
]);

/** Whether a value is what one of the operator functions returns. */
export function isOperator(value: unknown): value is Operator {
  return typeof value === "object" && value !== null && operators.has((value as { operator?: unknown }).operator);
}

function itemTest(conditions: ItemConditions, fold: Fold): CompiledTest {
  const tests = Object.entries(conditions).map(([path, test]) => ({
    path,
    keys: path.split("."),
    test: compile(test, fold),
  }));
  return {
    holds: (item) => isJsonObject(item) && tests.every(({ path, keys, test }) => test.holds(valueAt(item, path, keys))),
  };
}

function compile(test: WhenTest, fold: Fold): CompiledTest {
  if (!isOperator(test)) {
    return equality(Array.isArray(test) ? (test as readonly WhenValue[]) : [test as WhenValue], fold);
  }
  switch (test.operator) {
    case "oneOf":
      return equality(test.values, fold);
    case "exists":
      return { holds: (value) => value !== null };
    case "ignoringCase":
      return compile(test.test, lower);
    case "not": {
      const inner = compile(test.test, fold);
      return { holds: (value) => !inner.holds(value) };
    }
    case "anyItem": {
      const inner = isItemConditions(test.test) ? itemTest(test.test, fold) : compile(test.test, fold);
      return { holds: (value) => Array.isArray(value) && value.some((item: JsonValue) => inner.holds(item)) };
    }
    default: {
      const matches = textTests[test.operator];
      const parts = test.texts.map(fold);
      return {
        holds(value) {
          if (typeof value !== "string") return false;
          const text = fold(value);
          return parts.some((part) => matches(text, part));
        },
      };
    }
  }
}

/** Prepares a test. */
export function compileTest(test: WhenTest): CompiledTest {
  return compile(test, asIs);
}

/** What a dotted path leads to in a record, a top-level field of exactly that name first; null when there is nothing. */
export function valueAt(log: JsonObject, path: string, keys: readonly string[]): JsonValue {
  const direct = field(log, path);
  return (direct !== undefined || keys.length === 1 ? direct : fieldAt(log, keys)) ?? null;
}
