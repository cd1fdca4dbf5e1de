import { baseMark, kindOf } from "../detection";
import { isSlip, type RuleProblem } from "../errors";
import type { Rule } from "../rule";

/** Members of every rule that the base class does not have by itself. */
const unset = ["unique", "when"];

/** The classes of a rule below the base of its kind, its own first. */
function classesOf(rule: Rule): (new () => object)[] {
  const classes: (new () => object)[] = [];
  let at: unknown = rule.constructor;
  while (typeof at === "function" && !Object.hasOwn(at, baseMark)) {
    classes.push(at as new () => object);
    at = Object.getPrototypeOf(at);
  }
  return classes;
}

/** The names of an object's fields and of all methods that it has. */
function memberNames(object: object): Set<string> {
  const names = new Set(Object.keys(object));
  for (let at: unknown = Object.getPrototypeOf(object); at && at !== Object.prototype; at = Object.getPrototypeOf(at)) {
    for (const name of Object.getOwnPropertyNames(at)) names.add(name);
  }
  return names;
}

const membersOfClass = new WeakMap<object, ReadonlySet<string>>();

/** The names of the members that a class brings, inherited ones included. */
function membersOf(detectionClass: new () => object): ReadonlySet<string> {
  let names = membersOfClass.get(detectionClass);
  if (!names) membersOfClass.set(detectionClass, (names = memberNames(new detectionClass())));
  return names;
}

/** How often the code of classes names something, texts apart. */
function uses(name: string, code: string): number {
  const escaped = name.replace(/[$]/g, "\\$&");
  return [...code.matchAll(new RegExp(`(?<![\\w$"'\`])${escaped}(?![\\w$"'\`])`, "g"))].length;
}

/**
 * Fields and methods of a rule's classes that are one slip away from a member that the class above has, and that the classes
 * themselves never use: `treshold`, `titel()`. Nothing would ever look at them.
 */
export function misspeltMembers(rule: Rule): RuleProblem[] {
  const classes = classesOf(rule);
  const always = [...Object.keys(kindOf(rule).wireNames), ...unset];
  return classes.flatMap((level, index) => {
    const above = new Set([...membersOf(parentOf(level)), ...always]);
    const own = index === 0 ? memberNames(rule) : membersOf(level);
    const added = [...own].filter((name) => !above.has(name) && name !== "constructor");
    if (added.length === 0) return [];
    const declared = new Set([...Object.getOwnPropertyNames(level.prototype), ...added]);
    let code: string | undefined;
    return added.flatMap((name) => {
      const meant = [...above].find((known) => !declared.has(known) && isSlip(name, known));
      if (meant === undefined) return [];
      code ??= classes.map((each) => Function.prototype.toString.call(each)).join("\n");
      return uses(name, code) > 1 ? [] : [problemOf(name, meant)];
    });
  });
}

const parentOf = (detectionClass: new () => object): new () => object =>
  Object.getPrototypeOf(detectionClass) as new () => object;

function problemOf(name: string, meant: string): RuleProblem {
  const message = `${name}: a rule has no such field or method, and the class does not use it. Did you mean "${meant}"?`;
  return { code: "MISSPELT_MEMBER", attribute: name, found: name, allowed: meant, message };
}
