import { nearMiss, PantherError } from "../errors";
import { isPlainObject } from "../json";
import { ProjectPart } from "../project";

/** The names of a rule's public data fields: its attributes and tunables, not its methods. */
export type DataField<R> = {
  // Every function type, whatever its parameters, extends this one.
  [K in keyof R]-?: NonNullable<R[K]> extends (...args: never[]) => unknown ? never : K;
}[keyof R];

/** New values for a rule's own fields; undefined leaves a field alone, null is a value where the field allows it. */
export type Overrides<R> = { [K in DataField<R>]?: R[K] };

type Extensible<T> = T extends readonly unknown[] ? T : T extends Readonly<Record<string, unknown>> ? T : never;

/** Additions to a rule's list and map fields. */
export type Extensions<R> = {
  [K in DataField<R> as [Extensible<NonNullable<R[K]>>] extends [never] ? never : K]?: Extensible<NonNullable<R[K]>>;
};

/** One call of `override` or `extend`. */
export interface Change {
  readonly kind: "override" | "extend";
  /** The fields that it sets or adds to, with a copy of what was given. */
  readonly values: Readonly<Record<string, unknown>>;
  /** Where it was made: its stack is turned into text only when someone reads it. */
  readonly made: { readonly stack?: string };
}

/** What can be overridden: anything with an id. */
interface Overridable {
  readonly id: string;
}

type AnyClass = new () => Overridable;

const changes = new ProjectPart(() => new Map<AnyClass, readonly Change[]>());

/** The changes of one rule class, another list after each new one: what was derived from a rule knows when it is stale. */
export function changesOf(ruleClass: AnyClass): readonly Change[] | undefined {
  return changes.current.get(ruleClass);
}

const isPlain = (value: unknown): value is object => Array.isArray(value) || isPlainObject(value);

/** Copies lists and plain maps all the way down; functions, tests and class instances stay themselves. */
function copyPlain(value: unknown, copies?: Map<object, object>): unknown {
  if (typeof value !== "object" || !isPlain(value)) return value;
  const known = copies?.get(value);
  if (known) return known;
  // Spreading keeps a key named "__proto__" a key.
  const copy: object = Array.isArray(value) ? [...(value as unknown[])] : { ...value };
  if (!Object.values(value).some(isPlain)) return copy;
  // Only what has parts can hold itself; most fields are flat, and a map for each would cost more than the copy.
  copies = (copies ?? new Map<object, object>()).set(value, copy);
  for (const [key, item] of Object.entries(value) as [string, unknown][]) {
    Object.defineProperty(copy, key, { value: copyPlain(item, copies) });
  }
  return copy;
}

/** Freezes lists and plain maps all the way down; functions, tests and class instances stay as they are. */
export function freezePlain<T>(value: T): T {
  if (!isPlain(value) || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const item of Object.values(value)) freezePlain(item);
  return value;
}

function checkFields(ruleClass: AnyClass, kind: Change["kind"], values: object): void {
  const rule = new ruleClass();
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) continue;
    const isField = Object.hasOwn(rule, name) && typeof Reflect.get(rule, name) !== "function";
    if (!isField) throw unknownField(ruleClass, rule, kind, name);
    if (kind === "extend" && !canExtend(Reflect.get(rule, name), value)) {
      const message = `${ruleClass.name}.extend: "${name}" takes a list to append to a list, or a map to merge into a map. Use override to replace a value.`;
      throw new PantherError("CANNOT_EXTEND", message, { ruleId: rule.id, attribute: name });
    }
  }
}

function canExtend(current: unknown, addition: unknown): boolean {
  if (typeof addition !== "object" || addition === null) return false;
  if (current === null || current === undefined) return true;
  return typeof current === "object" && Array.isArray(current) === Array.isArray(addition);
}

function unknownField(ruleClass: AnyClass, rule: Overridable, kind: string, name: string): PantherError {
  const fields = Object.keys(rule).filter((key) => typeof Reflect.get(rule, key) !== "function");
  const near = nearMiss(name, fields);
  const isMethod = typeof Reflect.get(rule, name) === "function";
  const advice = isMethod
    ? "It is a method: extend the class to change what it does."
    : near
      ? `Did you mean "${near}"?`
      : `Its fields: ${fields.join(", ")}.`;
  return new PantherError("UNKNOWN_FIELD", `${ruleClass.name}.${kind}: there is no field "${name}". ${advice}`, {
    ruleId: rule.id,
    attribute: name,
    allowed: fields.join(", "),
  });
}

/**
 * Remembers a change of one rule class; it belongs to that class alone, neither parents nor subclasses see it. The place
 * of the change is where `caller` was called.
 */
export function recordChange(
  ruleClass: AnyClass,
  kind: Change["kind"],
  values: object,
  caller: (...args: never[]) => unknown = recordChange,
): void {
  checkFields(ruleClass, kind, values);
  const given = Object.entries(values).filter(([, value]) => value !== undefined);
  const made: Change["made"] = {};
  Error.captureStackTrace(made, caller);
  const change = { kind, values: copyPlain(Object.fromEntries(given)) as Change["values"], made };
  const all = changes.current;
  all.set(ruleClass, [...(all.get(ruleClass) ?? []), change]);
}

function extended(current: unknown, addition: unknown): unknown {
  if (current === null || current === undefined) return addition;
  if (!Array.isArray(current)) return { ...(current as object), ...(addition as object) };
  const added = new Set(addition as unknown[]);
  return [...(current as unknown[]), ...[...added].filter((item) => !current.includes(item))];
}

/** Which fields of an instance an override has replaced. */
const overridden = new WeakMap<object, Set<string>>();

function markOverridden(rule: object, name: string): void {
  const names = overridden.get(rule);
  if (names) names.add(name);
  else overridden.set(rule, new Set([name]));
}

/** Whether an override has replaced this field of an instance, whatever its class and base classes gave it. */
export function isOverridden(rule: object, name: string): boolean {
  return overridden.get(rule)?.has(name) === true;
}

/**
 * A fresh instance of a rule with changes applied, later ones over earlier ones: those of the current project unless others
 * are given. It shares no list or map.
 */
export function instantiate<R extends Overridable>(
  ruleClass: new () => R,
  made: readonly Change[] = changesOf(ruleClass) ?? [],
): R {
  const rule = new ruleClass();
  const fields = rule as unknown as Record<string, unknown>;
  // A field may be set from a constant that other rules use too.
  for (const name of Object.keys(rule)) fields[name] = copyPlain(fields[name]);
  for (const change of made) {
    for (const [name, stored] of Object.entries(change.values)) {
      const value = copyPlain(stored);
      fields[name] = change.kind === "override" ? value : extended(fields[name], value);
      if (change.kind === "override") markOverridden(rule, name);
    }
  }
  return rule;
}

/** The rule classes that were overridden or extended in the current project, in order of their first change. */
export function changedRules(): AnyClass[] {
  return [...changes.current.keys()];
}
