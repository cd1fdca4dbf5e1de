import { asDetectionClass, type DetectionClass } from "../detection";
import { addManagedDataModels } from "../data-models";
import { PantherError } from "../errors";
import { addManagedLogFormats } from "../log-formats";
import { addManagedLogTypes } from "../log-types";
import { asRuleClass, type RuleClass } from "../rule";
import { detectionList } from "./detection-list";
import { Listing } from "./listing";
import type { DeferredPack, Pack } from "./pack";

interface KnownPack {
  readonly pack: Pack;
  readonly rules: readonly Listing<RuleClass>[];
  readonly others: readonly Listing[];
}

const packs = new Map<string, KnownPack>();

function requireOneVersion({ name, version }: Pick<Pack, "name" | "version">): void {
  const known = packs.get(name)?.pack;
  if (!known || known.version === version) return;
  const message = `Two versions of ${name} are loaded: ${known.version} and ${version}. Install one only.`;
  throw new PantherError("TWO_PACK_VERSIONS", message);
}

function secondCopy({ name, version }: Pick<Pack, "name" | "version">): PantherError {
  const message = `${name} ${version} is loaded twice, from two places: overrides of one would miss the other. Install it once: \`npm ls ${name}\` shows who brings which.`;
  return new PantherError("TWO_PACK_COPIES", message);
}

const detectionsOf = (pack: Pack): DetectionClass[] => [...pack.rules, ...(pack.detections ?? [])];

function announce(known: KnownPack): void {
  addManagedDataModels(known.pack.dataModels ?? []);
  addManagedLogTypes(known.pack.logTypes ?? []);
  if (known.pack.logFormats) addManagedLogFormats(known.pack.logFormats);
  packs.set(known.pack.name, known);
}

/**
 * Announces a pack; its index calls this once. Its rules count as managed: `getPantherRules` returns them, whether or
 * not anyone registers them. Throws a PantherError when two versions, or two copies, of one pack are loaded.
 */
export function definePack(pack: Pack): Pack {
  requireOneVersion(pack);
  const known = packs.get(pack.name)?.pack;
  if (known && detectionsOf(pack).some((detection) => !detectionsOf(known).includes(detection))) throw secondCopy(pack);
  announce({
    pack,
    rules: pack.rules.map((rule) => new Listing({ pack, detection: asRuleClass(rule) })),
    others: (pack.detections ?? []).map((other) => new Listing({ pack, detection: asDetectionClass(other) })),
  });
  return pack;
}

/**
 * Announces a pack as `definePack` does, without loading its rules: they are when the first of them is needed. Returns
 * what the pack's index takes its exports from. Throws a PantherError when the pack is loaded already.
 */
export function deferPack(init: DeferredPack): DeferredPack["load"] {
  requireOneVersion(init);
  if (packs.has(init.name)) throw secondCopy(init);
  const { facts, load, ...rest } = init;
  let loaded: Readonly<Record<string, unknown>> | undefined;
  const loadAll: DeferredPack["load"] = () => {
    if (loaded) return loaded;
    const classes = load();
    for (const [name, listing] of listings) listing.found(asDetectionClass(classes[name]));
    return (loaded = classes);
  };
  let rules: RuleClass[] | undefined;
  let others: DetectionClass[] | undefined;
  const all = (): Listing[] => [...listings.values()];
  const pack: Pack = {
    ...rest,
    get rules() {
      return (rules ??= detectionList(all().filter((listing) => listing.isRule())));
    },
    get detections() {
      return (others ??= detectionList(all().filter((listing) => !listing.isRule())));
    },
  };
  const listings = new Map(
    Object.entries(facts).map(([name, fact]): [string, Listing] => [
      name,
      new Listing({ pack, facts: fact, load: () => asDetectionClass(loadAll()[name]) }),
    ]),
  );
  announce({
    pack,
    rules: all().filter((listing) => listing.isRule()),
    others: all().filter((listing) => !listing.isRule()),
  });
  return loadAll;
}

/** The packs that are loaded, in the order in which they were. */
export function loadedPacks(): Pack[] {
  return [...packs.values()].map(({ pack }) => pack);
}

/** The rules of every loaded pack. */
export function packedRules(): Listing<RuleClass>[] {
  return [...packs.values()].flatMap(({ rules }) => rules);
}

/** The detections of every kind of every loaded pack, pack by pack, rules first. */
export function packedDetections(): Listing[] {
  return [...packs.values()].flatMap(({ rules, others }) => [...rules, ...others]);
}

/** The pack that brought a detection, or undefined for one of the user's own, subclasses of managed rules included. */
export function packOf(detection: DetectionClass): Pack | undefined {
  return Listing.of(detection).pack;
}

/** Whether a detection comes from a pack. */
export function isManaged(detection: DetectionClass): boolean {
  return packOf(detection) !== undefined;
}
