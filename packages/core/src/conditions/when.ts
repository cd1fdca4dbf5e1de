import { fieldAt, type JsonObject, type JsonValue } from "../json";
import type { WhenTest } from "./operators";
import { type CompiledTest, compileTest, valueAt } from "./test";

/** Tests by field path; all must hold. A function is asked once, after overrides: it reads a tunable of its rule. */
export type Conditions = Readonly<Record<string, WhenTest | (() => WhenTest)>>;

/**
 * A rule's precondition: field path → what the field must be. All conditions must hold; of a list of maps, one map is
 * enough. Paths are dotted and ignore case; a top-level field of exactly that name comes first; `null` holds for an
 * absent field too. `udm:name` stands for the unified field of that name.
 */
export type When = Conditions | readonly Conditions[];

/** How the path of a unified field begins. */
const UNIFIED = "udm:";

/** One line of a `when`, prepared for comparing with many events. */
export interface Condition {
  /** The field's path, or the unified field's name. */
  readonly path: string;
  readonly keys: readonly string[];
  /** Whether a top-level field that is named like the whole path comes first. */
  readonly dotted: boolean;
  /** Whether `path` names a unified field. */
  readonly unified: boolean;
  readonly test: CompiledTest;
}

/** Several conditions that must all hold. */
export type Alternative = readonly Condition[];

/** A prepared `when`: of each clause, one alternative must hold. A rule without `when` has no clauses. */
export type CompiledWhen = readonly (readonly Alternative[])[];

/** Where conditions find the fields of an event. */
export interface FieldSource {
  /** The record. */
  readonly log: JsonObject;
  /** The value of a unified field, null when there is none. */
  unified(name: string): JsonValue;
  /** The value of a field that is worked out for events of a run, such as `p_any_emails`; without it there is none. */
  normalised?(name: string): JsonValue | undefined;
}

/** Prepares one map or list of conditions, as a clause. */
export function compileClause(when: When): readonly Alternative[] {
  const maps = (Array.isArray(when) ? when : [when]) as readonly Conditions[];
  return maps.map((conditions) =>
    Object.entries(conditions).map(([path, given]): Condition => {
      const unified = path.startsWith(UNIFIED);
      const name = unified ? path.slice(UNIFIED.length) : path;
      const test = typeof given === "function" ? given() : given;
      const keys = name.split(".");
      return { path: name, keys, dotted: keys.length > 1, unified, test: compileTest(test) };
    }),
  );
}

/** What a condition's path leads to, null when there is nothing. */
export function conditionValue(condition: Omit<Condition, "test">, source: FieldSource): JsonValue {
  if (condition.unified) return source.unified(condition.path);
  if (condition.dotted) return valueAt(source.log, condition.path, condition.keys);
  return fieldAt(source.log, condition.keys) ?? source.normalised?.(condition.path) ?? null;
}

/** Whether all conditions hold. */
export function alternativeHolds(alternative: Alternative, source: FieldSource): boolean {
  for (const condition of alternative) if (!condition.test.holds(conditionValue(condition, source))) return false;
  return true;
}

/** Whether an event meets a prepared `when`. */
export function whenHolds(when: CompiledWhen, source: FieldSource): boolean {
  for (const clause of when) if (!clause.some((alternative) => alternativeHolds(alternative, source))) return false;
  return true;
}
