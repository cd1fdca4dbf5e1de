import { field, fieldAt } from "./fields";
import type { JsonObject, JsonValue } from "./json";

/** A value that a `when` condition compares with. */
export type WhenValue = string | number | boolean | null;

/**
 * A rule's precondition: field path → the value, or one of the values, that it must equal strictly. All must hold.
 * Paths are dotted; a top-level field of exactly that name comes first. `null` holds for an absent field too.
 */
export type When = Readonly<Record<string, WhenValue | readonly WhenValue[]>>;

/** One line of a `when`, prepared for comparing with many events. */
export interface Condition {
  readonly path: string;
  readonly keys: readonly string[];
  readonly values: ReadonlySet<WhenValue>;
}

const prepared = new WeakMap<When, readonly Condition[]>();

/** The conditions of a `when`, prepared once for each object. */
export function conditionsOf(when: When): readonly Condition[] {
  let conditions = prepared.get(when);
  if (!conditions) {
    conditions = Object.entries(when).map(([path, value]) => ({
      path,
      keys: path.split("."),
      values: new Set<WhenValue>(Array.isArray(value) ? (value as readonly WhenValue[]) : [value as WhenValue]),
    }));
    prepared.set(when, conditions);
  }
  return conditions;
}

/** What a condition's path leads to in a record, null when there is nothing. */
export function conditionValue(condition: Pick<Condition, "path" | "keys">, log: JsonObject): JsonValue {
  const direct = field(log, condition.path);
  return (direct !== undefined || condition.keys.length === 1 ? direct : fieldAt(log, condition.keys)) ?? null;
}

/** Whether a record meets every condition; a rule without `when` is met by every record. */
export function whenHolds(when: When | undefined, log: JsonObject): boolean {
  if (!when) return true;
  return conditionsOf(when).every((condition) => condition.values.has(conditionValue(condition, log) as WhenValue));
}
