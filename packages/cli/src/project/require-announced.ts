import { realpathSync } from "node:fs";
import { createRequire } from "node:module";
import { isRuleClass, loadedPacks, packOf } from "@pypanther/core/runtime";
import { UsageError } from "../kernel/errors";
import { copyOf, listCopies, mendingCommand } from "./core-copies";

const core = "@pypanther/core";

/** A pack that was loaded. */
export interface InstalledPack {
  /** The package's name. */
  readonly name: string;
  /** Its package.json. */
  readonly manifest: string;
  /** What its main module exports. */
  readonly exports: unknown;
}

/** By the package's name or, for a pack that calls itself otherwise, by the rules that it exports. */
function isAnnounced({ name, exports }: InstalledPack): boolean {
  if (loadedPacks().some((pack) => pack.name === name)) return true;
  return Object.values(exports ?? {}).some((value) => isRuleClass(value) && packOf(value) !== undefined);
}

/** The core that a pack uses. Node.js looks for it from where the pack really lies. */
function coreOf({ manifest }: InstalledPack): string | undefined {
  try {
    return createRequire(realpathSync(manifest)).resolve(core);
  } catch {
    return undefined;
  }
}

/**
 * Makes sure that every pack has announced itself to the core that this command uses: one that uses another copy of core
 * did so there, and its rules would be missing without a word. Throws a UsageError that names both copies.
 */
export function requireAnnounced(packs: readonly InstalledPack[]): void {
  const silent = packs.filter((pack) => !isAnnounced(pack));
  const ours = require.resolve(core);
  const problems = silent.map((pack) => {
    const theirs = coreOf(pack);
    if (theirs === undefined || theirs === ours) {
      return `The pack ${pack.name} announces no rules: its main module must call definePack({ name: "${pack.name}", ... }) of the installed ${core}.`;
    }
    const copies = [copyOf(ours), copyOf(theirs)] as const;
    return (
      `The rules of ${pack.name} are missing, since it uses another copy of ${core}:\n` +
      `${listCopies([
        ["pypanther", copies[0]],
        [pack.name, copies[1]],
      ])}\n` +
      `Run: ${mendingCommand(...copies, [pack.name])}`
    );
  });
  if (problems.length === 0) return;
  throw new UsageError(`${problems.join("\n")}\n\`npm ls ${core}\` shows what brings a second copy.`);
}
