import { addManagedDataModels, type DataModelClass } from "../data-models";
import { PantherError } from "../errors";
import { addManagedLogTypes } from "../log-types";
import { asRuleClass, type RuleClass } from "../rule";

/** A set of rules that is published, versioned and loaded together. */
export interface Pack {
  /** The package's name. */
  readonly name: string;
  /** The package's version. */
  readonly version: string;
  readonly rules: readonly RuleClass[];
  /** The data models that its rules need. */
  readonly dataModels?: readonly DataModelClass[];
  /** The log types that its rules name and that neither core lists nor custom schemas are. */
  readonly logTypes?: readonly string[];
}

const packs = new Map<string, Pack>();
const packOfRule = new WeakMap<object, Pack>();

/**
 * Announces a pack; its index calls this once. Its rules count as managed: `getPantherRules` returns them, whether or
 * not anyone registers them. Throws a PantherError when two versions, or two copies, of one pack are loaded.
 */
export function definePack(pack: Pack): Pack {
  const known = packs.get(pack.name);
  if (known && known.version !== pack.version) {
    const message = `Two versions of ${pack.name} are loaded: ${known.version} and ${pack.version}. Install one only.`;
    throw new PantherError("TWO_PACK_VERSIONS", message);
  }
  if (known && pack.rules.some((rule) => !known.rules.includes(rule))) {
    const message = `${pack.name} ${pack.version} is loaded twice, from two places: overrides of one would miss the other. Install it once: \`npm ls ${pack.name}\` shows who brings which.`;
    throw new PantherError("TWO_PACK_COPIES", message);
  }
  for (const rule of pack.rules) packOfRule.set(asRuleClass(rule), pack);
  addManagedDataModels(pack.dataModels ?? []);
  addManagedLogTypes(pack.logTypes ?? []);
  packs.set(pack.name, pack);
  return pack;
}

/** The packs that are loaded, in the order in which they were. */
export function loadedPacks(): Pack[] {
  return [...packs.values()];
}

/** The pack that brought a rule, or undefined for a rule of the user's own, subclasses of managed rules included. */
export function packOf(rule: RuleClass): Pack | undefined {
  return packOfRule.get(rule);
}

/** Whether a rule comes from a pack. */
export function isManaged(rule: RuleClass): boolean {
  return packOfRule.has(rule);
}
