import { type Change, changesOf, kindOf } from "../detection";
import { className, firstLocation, type RuleProblem, spell } from "../errors";
import { isPlainObject } from "../json";
import type { Rule } from "../rule";

/** What kind of value a field holds, in a word for users; undefined for one that says nothing of what else it may hold. */
function kindOfValue(value: unknown): string | undefined {
  if (value === null || value === undefined) return undefined;
  if (Array.isArray(value)) return "list";
  if (typeof value === "string") return "text";
  if (typeof value !== "object") return typeof value;
  return isPlainObject(value) ? "map" : className(value);
}

/** Logs spell switches as booleans or as texts, and a tunable may stand for what a log says. */
const isSwitch = (kind: string): boolean => kind === "boolean" || kind === "text";

function problemOf(name: string, own: unknown, given: unknown, { made }: Change): RuleProblem | undefined {
  const [expected, found] = [kindOfValue(own), kindOfValue(given)];
  if (expected === undefined || found === undefined || expected === found) return undefined;
  if (isSwitch(expected) && isSwitch(found)) return undefined;
  const at = firstLocation(made.stack);
  return {
    code: "WRONG_KIND",
    attribute: name,
    found: spell(given),
    allowed: expected,
    at: at && `${at.file}:${at.line}`,
    message: `${name}: expected ${expected} as in the class, found ${found} ${spell(given)}`,
  };
}

/**
 * Tunables that `override` gave a value of another kind than the class gives them, such as a list for a map. Attributes,
 * which every rule has, are for the schema to check.
 */
export function changedKindProblems(rule: Rule): RuleProblem[] {
  const ruleClass = rule.constructor as new () => Rule;
  const changes = changesOf(ruleClass)?.filter(({ kind }) => kind === "override") ?? [];
  const { wireNames } = kindOf(rule);
  const isTunable = (name: string): boolean => !Object.hasOwn(wireNames, name) && name !== "when";
  if (!changes.some(({ values }) => Object.keys(values).some(isTunable))) return [];
  const own = new ruleClass();
  return changes.flatMap((change) =>
    Object.entries(change.values).flatMap(([name, given]) => {
      const problem = isTunable(name) ? problemOf(name, Reflect.get(own, name), given, change) : undefined;
      return problem ? [problem] : [];
    }),
  );
}
