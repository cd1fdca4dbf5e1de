import { compileClause, type CompiledWhen, type When } from "../conditions";
import { isOverridden, baseMark } from "../detection";

/** What has a `when`: a rule, or a class between it and Rule. */
export interface Conditional {
  readonly when?: When;
}

/** A `when` and the class that asks for it. */
interface ClassWhen {
  readonly when: When;
  readonly className: string;
}

/** The classes between a rule and Rule, the nearest first. */
function basesOf(rule: object): (new () => Conditional)[] {
  const bases: (new () => Conditional)[] = [];
  let prototype = Object.getPrototypeOf(Object.getPrototypeOf(rule)) as object | null;
  while (prototype && !Object.hasOwn(prototype.constructor, baseMark)) {
    bases.push(prototype.constructor as new () => Conditional);
    prototype = Object.getPrototypeOf(prototype) as object | null;
  }
  return bases;
}

/**
 * A subclass's field hides its base's, but both are needed: each base is made once more, with the rule's own fields and
 * methods in place, so that conditions that read a tunable read the rule's.
 */
function inheritedWhens(rule: Conditional): ClassWhen[] {
  return basesOf(rule).flatMap((base) => {
    const made = new base();
    const { when } = made;
    if (when === undefined) return [];
    Object.setPrototypeOf(made, Object.getPrototypeOf(rule) as object);
    Object.assign(made, rule);
    return [{ when, className: base.name }];
  });
}

/** What tells one `when` from another: what its functions give, since two closures may have one source. */
function spelling(when: When): string {
  return JSON.stringify(when, (_, value: unknown) => {
    if (typeof value !== "function") return value;
    try {
      return { given: (value as () => unknown)() };
    } catch {
      // Whoever validates the rule is told of it.
      return { source: String(value) };
    }
  });
}

/** The `when` of a rule and those of its base classes, each once, with the class that asks for it. */
export function whensByClass(rule: Conditional): ClassWhen[] {
  const own = rule.when === undefined ? [] : [{ when: rule.when, className: rule.constructor.name }];
  const all = isOverridden(rule, "when") ? own : [...own, ...inheritedWhens(rule)];
  if (all.length < 2) return all;
  // A subclass without a `when` of its own has its base's a second time.
  return [...new Map(all.map((one) => [spelling(one.when), one])).values()];
}

/** The `when` of a rule and those of its base classes, each once; of each one alternative must hold. */
export function whensOf(rule: Conditional): When[] {
  return whensByClass(rule).map(({ when }) => when);
}

const compiled = new WeakMap<object, CompiledWhen>();

/** The prepared `when` of a rule instance, its base classes' included; functions are asked at the first call. */
export function compiledWhen(rule: Conditional): CompiledWhen {
  let known = compiled.get(rule);
  if (!known) {
    known = whensOf(rule).map(compileClause);
    compiled.set(rule, known);
  }
  return known;
}

/** Prepares the `when` anew at the next call: a tunable of the instance has changed. */
export function forgetWhen(rule: object): void {
  compiled.delete(rule);
}
