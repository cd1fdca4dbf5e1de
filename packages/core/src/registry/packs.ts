import { asDetectionClass, type DetectionClass } from "../detection";
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
  /** Its rules. */
  readonly rules: readonly RuleClass[];
  /** Its detections of other kinds. */
  readonly detections?: readonly DetectionClass[];
  /** The data models that its rules need. */
  readonly dataModels?: readonly DataModelClass[];
  /** The log types that its rules name and that neither core lists nor custom schemas are. */
  readonly logTypes?: readonly string[];
}

const packs = new Map<string, Pack>();
const packOfDetection = new WeakMap<object, Pack>();

/** Every detection of a pack, its rules first. */
export function detectionsOf(pack: Pack): DetectionClass[] {
  return [...pack.rules, ...(pack.detections ?? [])];
}

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
  if (known && detectionsOf(pack).some((detection) => !detectionsOf(known).includes(detection))) {
    const message = `${pack.name} ${pack.version} is loaded twice, from two places: overrides of one would miss the other. Install it once: \`npm ls ${pack.name}\` shows who brings which.`;
    throw new PantherError("TWO_PACK_COPIES", message);
  }
  for (const rule of pack.rules) packOfDetection.set(asRuleClass(rule), pack);
  for (const other of pack.detections ?? []) packOfDetection.set(asDetectionClass(other), pack);
  addManagedDataModels(pack.dataModels ?? []);
  addManagedLogTypes(pack.logTypes ?? []);
  packs.set(pack.name, pack);
  return pack;
}

/** The packs that are loaded, in the order in which they were. */
export function loadedPacks(): Pack[] {
  return [...packs.values()];
}

/** The pack that brought a detection, or undefined for one of the user's own, subclasses of managed rules included. */
export function packOf(detection: DetectionClass): Pack | undefined {
  return packOfDetection.get(detection);
}

/** Whether a detection comes from a pack. */
export function isManaged(detection: DetectionClass): boolean {
  return packOfDetection.has(detection);
}
