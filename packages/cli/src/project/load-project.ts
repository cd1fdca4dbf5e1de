import { existsSync, mkdirSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, relative, resolve } from "node:path";
import { Project as Registry } from "@pypanther/core/runtime";
import type { CommandContext } from "../kernel/context";
import { UserError } from "../kernel/errors";
import { type Bundle, bundle, type Importer } from "./bundle";
import { checkCoreIdentity } from "./core-identity";
import { explainLoadError } from "./load-error";
import { findMainFile } from "./main-file";
import { loadPacks, type Packs } from "./packs";
import { requireAnnounced } from "./require-announced";

/** A project whose packs and main file have been loaded: core's current project now holds what they registered. */
export interface Project {
  readonly directory: string;
  readonly mainFile: string;
  /** Names of the packages that were loaded as packs before the main file. */
  readonly packs: readonly string[];
  /** The user's own source files, absolute. */
  readonly sources: readonly string[];
  /** Which of them import one of them, by its path. */
  readonly importers: ReadonlyMap<string, readonly Importer[]>;
}

/** The bundle must lie where the project's packages can be required from. */
function cacheDirectory(directory: string): string {
  const cache = join(directory, "node_modules", ".cache", "pypanther");
  try {
    mkdirSync(cache, { recursive: true });
    // Where node_modules is a link, the source map must lead to the sources from where the bundle really lies.
    return realpathSync(cache);
  } catch (error) {
    throw new UserError(`${cache} cannot be written: ${(error as Error).message}`);
  }
}

/** What is bundled and loaded: a main file, its packs that are TypeScript before it. */
interface Program {
  readonly directory: string;
  /** The main file, or the package.json of a project of which only the packs are loaded. */
  readonly file: string;
  readonly packs: Packs;
}

/** JavaScript that loads packs and then the main file; undefined when the main file can be bundled by itself. */
function entryOf({ directory, file, packs }: Program): string | undefined {
  if (packs.source.length === 0) return undefined;
  const main = file.endsWith(".json") ? [] : [`./${relative(directory, file)}`];
  return [...packs.source.map(({ name }) => name), ...main]
    .map((name) => `require(${JSON.stringify(name)});\n`)
    .join("");
}

async function loadBundle(program: Program, { stderr, enableSourceMaps }: Surroundings): Promise<Bundle> {
  const { directory, file, packs } = program;
  // Loaded only now: every command imports this module, not every one loads a project.
  const { randomUUID } = require("node:crypto") as typeof import("node:crypto");
  const outfile = join(cacheDirectory(directory), `main-${randomUUID()}.cjs`);
  const bundled = await bundle(file, {
    directory,
    packages: packs.hasSourcePackages ? "typescript" : "none",
    outfile,
    entry: entryOf(program),
  });
  for (const warning of bundled.warnings) stderr.write(`${stderr.style.yellow("Warning:")} ${warning}\n`);
  const inlineMap = Buffer.from(bundled.map).toString("base64");
  // After the packs: their source maps would cost time and only this bundle's are shown.
  enableSourceMaps();
  try {
    writeFileSync(outfile, `${bundled.code}\n//# sourceMappingURL=data:application/json;base64,${inlineMap}\n`);
    createRequire(file)(outfile);
  } catch (error) {
    throw explainLoadError(error, relative(directory, file), directory);
  } finally {
    rmSync(outfile, { force: true });
  }
  requireAnnounced(packs.source);
  return bundled;
}

type Surroundings = Pick<CommandContext, "root" | "stderr" | "enableSourceMaps">;

/**
 * Loads the project: first its packs, then its main file, bundled. Stack traces and
 * `RuleTest.location` name the user's TypeScript. Throws a UserError saying what cannot be loaded, where, and why.
 */
export async function loadProject(context: Surroundings): Promise<Project> {
  const directory = realpathSync(context.root);
  const mainFile = findMainFile(directory);
  checkCoreIdentity(directory);
  // Invalid rules do not keep the others from being loaded; whoever needs valid ones checks them.
  Registry.use(new Registry({ onInvalid: () => {} }));
  const packs = loadPacks({ root: directory, stderr: context.stderr });
  const { inputs, importers } = await loadBundle({ directory, file: mainFile, packs }, context);
  // What loads packs before the main file is no file.
  const isFile = (path: string): boolean => packs.source.length === 0 || existsSync(path);
  const sources = inputs.map((input) => resolve(directory, input)).filter(isFile);
  return { directory, mainFile, packs: packs.names, sources, importers };
}

/** Loads the packs of a project and not its main file, so that `getPantherRules` gives their rules as shipped. */
export async function loadPacksAlone(context: Surroundings): Promise<void> {
  const packs = loadPacks(context);
  if (packs.source.length === 0) return;
  const directory = realpathSync(context.root);
  await loadBundle({ directory, file: join(directory, "package.json"), packs }, context);
}
