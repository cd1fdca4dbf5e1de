import { asDetectionClass, type DetectionClass, isDetectionClass, isForeignDetectionClass } from "../detection";
import { describeValue, PantherError } from "../errors";
import { isPlainObject } from "../json";
import { asRuleClass, isRuleClass, type RuleClass } from "../rule";
import { Listing } from "./listing";
import { addNotice } from "./notices";

/** A module's exports, as `import * as rules from "./content/rules"` gives them. */
export type Namespace = Readonly<Record<string, unknown>>;

function isNamespace(value: unknown): value is Namespace {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return Reflect.get(value, Symbol.toStringTag) === "Module" || isPlainObject(value);
}

/** The exported values of a namespace and of those nested in it, each namespace visited once. */
export function* walkNamespace(namespace: Namespace, caller: string): Generator<[path: string, value: unknown]> {
  if (!isNamespace(namespace)) {
    const advice = `Use: import * as rules from "./content/rules"; ${caller}(rules).`;
    throw new PantherError(
      "NOT_A_MODULE",
      `${caller} takes a module's exports, not ${describeValue(namespace)}. ${advice}`,
    );
  }
  const seen = new Set<unknown>();
  const pending: [string, Namespace][] = [["", namespace]];
  for (const [prefix, current] of pending) {
    if (seen.has(current)) continue;
    seen.add(current);
    for (const [name, value] of Object.entries(current)) {
      const path = prefix ? `${prefix}.${name}` : name;
      if (isNamespace(value)) pending.push([path, value]);
      else yield [path, value];
    }
  }
}

function hasId(rule: RuleClass): boolean {
  return typeof Listing.of(rule).id === "string";
}

function noticeNoRules(namespace: Namespace): void {
  const names = Object.keys(namespace).filter((name) => name !== "__esModule");
  const found = names.length === 0 ? "it exports nothing" : `it exports ${names.join(", ")}`;
  const message = `getRules found no rule with an id in the module that it was given: ${found}.`;
  // A project may start with managed rules only.
  addNotice({ error: new PantherError("NO_RULES_FOUND", message), dropsRules: false });
}

/**
 * Every rule class among a module's exports, those of nested namespaces included, each once, in order of name paths as
 * the modules give them. Shared bases without an id are left out. Throws a PantherError when it is given no module.
 */
export function getRules(namespace: Namespace): RuleClass[] {
  const rules = new Set<RuleClass>();
  for (const [, value] of walkNamespace(namespace, "getRules")) {
    if (isRuleClass(value) || isForeignDetectionClass(value)) rules.add(asRuleClass(value));
  }
  const found = [...rules].filter(hasId);
  if (found.length === 0) noticeNoRules(namespace);
  return found;
}

/**
 * Every class of detections among a module's exports, of whatever kind, as `getRules` gives its rules. Throws a
 * PantherError when it is given no module.
 */
export function getDetections(namespace: Namespace): DetectionClass[] {
  const found = new Set<DetectionClass>();
  for (const [, value] of walkNamespace(namespace, "getDetections")) {
    if (isDetectionClass(value) || isForeignDetectionClass(value)) found.add(asDetectionClass(value));
  }
  return [...found].filter(({ attributes }) => typeof attributes.id === "string");
}

/**
 * Calls every function named `applyOverrides` that a module's exports hold, nested namespaces included, once with `rules`.
 * Returns where they were found, in order. Throws a PantherError when it is given no module.
 */
export function applyOverrides(namespace: Namespace, rules: readonly RuleClass[] = []): string[] {
  const applied: string[] = [];
  // Called once, however often it is reached: a CommonJS module holds its exports a second time under "default".
  const called = new Set<unknown>([applyOverrides]);
  for (const [path, value] of walkNamespace(namespace, "applyOverrides")) {
    const name = path.split(".").at(-1);
    if (name !== "applyOverrides" || typeof value !== "function" || called.has(value)) continue;
    called.add(value);
    (value as (rules: readonly RuleClass[]) => void)(rules);
    applied.push(path);
  }
  return applied;
}
