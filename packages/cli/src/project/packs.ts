import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { CommandContext } from "../kernel/context";
import { checkCoreIdentity } from "./core-identity";
import { explainLoadError } from "./load-error";
import { dependenciesOf, readManifest } from "./manifest";
import { type InstalledPack, requireAnnounced } from "./require-announced";

/** Where a dependency is installed. Its manifest is looked for on disk, since `exports` may hide it from `require`. */
function manifestOf(name: string, require: NodeJS.Require): string | undefined {
  return (require.resolve.paths(name) ?? [])
    .map((path) => join(path, name, "package.json"))
    .find((file) => existsSync(file));
}

/**
 * Loads every dependency of the project that its package.json marks as a pack, so that `getPantherRules` knows their
 * rules, and gives the names of these packages. A dependency that is not installed is told on stderr and passed over.
 * Without a package.json there are none. Throws a UsageError for a pack whose rules went to another copy of core.
 */
export function loadPacks({ cwd, stderr }: Pick<CommandContext, "cwd" | "stderr">): string[] {
  const file = join(cwd, "package.json");
  if (!existsSync(file)) return [];
  checkCoreIdentity(cwd);
  const { dependencies = {} } = readManifest(file);
  const require = createRequire(file);
  const loaded: InstalledPack[] = [];
  for (const name of dependenciesOf(file)) {
    const manifest = manifestOf(name, require);
    if (!manifest) {
      if (Object.hasOwn(dependencies, name)) {
        stderr.write(
          `${stderr.style.yellow("Warning:")} ${name} is in package.json but not installed. Run: npm install\n`,
        );
      }
      continue;
    }
    if (readManifest(manifest).pypanther?.pack !== true) continue;
    try {
      loaded.push({ name, manifest, exports: require(name) as unknown });
    } catch (error) {
      throw explainLoadError(error, `The pack ${name}`, cwd);
    }
  }
  requireAnnounced(loaded);
  return loaded.map(({ name }) => name);
}
