import { type DetectionClass, kindOf } from "@pypanther/core/runtime";
import { methodSource } from "./class-source";
import { ruleSource } from "./rule-source";

/** The methods that every rule has, in the order in which they are shown. */
const methodNames = [
  "rule",
  "alertContext",
  "dedup",
  "description",
  "destinations",
  "reference",
  "runbook",
  "severity",
  "title",
] as const;

/** Methods that a rule may have beside them. */
const optionalMethods = ["unique", "validateConfig"] as const;

/** A method with its source. */
export interface MethodView {
  readonly name: string;
  readonly source: string;
  /** Whether it comes from Rule itself, so that the rule does not change it. */
  readonly inherited: boolean;
}

/** A rule as it is in force, overrides included. */
export interface RuleView {
  readonly className: string;
  readonly parentName: string;
  /** Attribute names: TypeScript's spelling → that of every wire. */
  readonly wireNames: Readonly<Record<string, string>>;
  /** All attributes of its kind but the tests. */
  readonly attributes: readonly (readonly [name: string, unknown])[];
  /** The precondition and the rule's own fields. */
  readonly fields: readonly (readonly [string, unknown])[];
  readonly methods: readonly MethodView[];
}

/** The class, of a rule and those it extends, that defines a method. */
function owner(rule: DetectionClass, method: string): DetectionClass | undefined {
  for (let at: unknown = rule; at !== Function.prototype; at = Object.getPrototypeOf(at)) {
    if (Object.hasOwn((at as DetectionClass).prototype as object, method)) return at as DetectionClass;
  }
  return undefined;
}

function methodView(rule: DetectionClass, name: string, sources: readonly string[], directory: string): MethodView[] {
  const from = owner(rule, name);
  if (!from) return [];
  const inherited = (from as unknown) === kindOf(rule).base;
  const compiled = String(Reflect.get(from.prototype as object, name));
  if (inherited) return [{ name, source: compiled, inherited }];
  let written: string | undefined;
  try {
    written = methodSource(ruleSource(from, sources, directory), name);
  } catch {
    // A pack that ships no source still has its JavaScript to show.
  }
  return [{ name, source: written ?? compiled, inherited }];
}

/** Gathers what there is to show of a rule. `sources` are the user's own files. */
export function viewRule(rule: DetectionClass, sources: readonly string[], directory: string): RuleView {
  const { attributes } = rule;
  const known = Object.keys(kindOf(rule).wireNames);
  const methods = [...methodNames, ...optionalMethods].flatMap((name) => methodView(rule, name, sources, directory));
  return {
    className: rule.name,
    wireNames: kindOf(rule).wireNames,
    parentName: (Object.getPrototypeOf(rule) as { name: string }).name,
    attributes: known.filter((name) => name !== "tests").map((name) => [name, attributes[name]]),
    fields: Object.entries(attributes).filter(
      ([name, value]) => !known.includes(name) && value !== undefined && typeof value !== "function",
    ),
    methods: methods.filter(({ name, inherited }) => !inherited || (methodNames as readonly string[]).includes(name)),
  };
}
