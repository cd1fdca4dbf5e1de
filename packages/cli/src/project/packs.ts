import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { CommandContext } from "../kernel/context";
import { checkCoreIdentity } from "./core-identity";
import { isSourcePackage } from "./is-source-package";
import { explainLoadError } from "./load-error";
import { dependenciesOf, installedManifest, readManifest } from "./manifest";
import { type InstalledPack, requireAnnounced } from "./require-announced";

/** The packs of a project, and which of its dependencies have to be bundled. */
export interface Packs {
  /** The names of all packs, in the order of the package.json. */
  readonly names: readonly string[];
  /** Those that are TypeScript: nothing but a bundle can load them. */
  readonly source: readonly InstalledPack[];
  /** Whether any dependency is TypeScript, pack or not. */
  readonly hasSourcePackages: boolean;
}

const none: Packs = { names: [], source: [], hasSourcePackages: false };

/**
 * Loads every dependency of the project that its package.json marks as a pack, so that `getPantherRules` knows their
 * rules, but for those that are TypeScript. A dependency that is not installed is told on stderr and passed over.
 * Without a package.json there are none. Throws a UsageError for a pack whose rules went to another copy of core.
 */
export function loadPacks({ root, stderr }: Pick<CommandContext, "root" | "stderr">): Packs {
  const file = join(root, "package.json");
  if (!existsSync(file)) return none;
  checkCoreIdentity(root);
  const { dependencies = {} } = readManifest(file);
  const require = createRequire(file);
  const names: string[] = [];
  const loaded: InstalledPack[] = [];
  const source: InstalledPack[] = [];
  let hasSourcePackages = false;
  for (const name of dependenciesOf(file)) {
    const path = installedManifest(name, root);
    if (!path) {
      if (Object.hasOwn(dependencies, name)) {
        stderr.write(
          `${stderr.style.yellow("Warning:")} ${name} is in package.json but not installed. Run: npm install\n`,
        );
      }
      continue;
    }
    const manifest = readManifest(path);
    const isSource = isSourcePackage(manifest);
    hasSourcePackages ||= isSource;
    if (manifest.pypanther?.pack !== true) continue;
    names.push(name);
    if (isSource) {
      source.push({ name, manifest: path, exports: undefined });
      continue;
    }
    try {
      loaded.push({ name, manifest: path, exports: require(name) as unknown });
    } catch (error) {
      throw explainLoadError(error, `The pack ${name}`, root);
    }
  }
  requireAnnounced(loaded);
  return { names, source, hasSourcePackages };
}
