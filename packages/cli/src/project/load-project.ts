import { mkdirSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, relative, resolve } from "node:path";
import { Project as Registry } from "@pypanther/core/runtime";
import type { CommandContext } from "../kernel/context";
import { UserError } from "../kernel/errors";
import { bundle, type Importer } from "./bundle";
import { checkCoreIdentity } from "./core-identity";
import { explainLoadError } from "./load-error";
import { findMainFile } from "./main-file";
import { loadPacks } from "./packs";

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

/**
 * Loads the project in the current directory: first its packs, then its main file, bundled. Stack traces and
 * `RuleTest.location` name the user's TypeScript. Throws a UserError saying what cannot be loaded, where, and why.
 */
export async function loadProject(
  context: Pick<CommandContext, "cwd" | "stderr" | "enableSourceMaps">,
): Promise<Project> {
  const directory = realpathSync(context.cwd);
  const mainFile = findMainFile(directory);
  checkCoreIdentity(directory);
  // Invalid rules do not keep the others from being loaded; whoever needs valid ones checks them.
  Registry.use(new Registry({ onInvalid: () => {} }));
  const packs = loadPacks({ cwd: directory, stderr: context.stderr });

  // Loaded only now: every command imports this module, not every one loads a project.
  const { randomUUID } = require("node:crypto") as typeof import("node:crypto");
  const file = join(cacheDirectory(directory), `main-${randomUUID()}.cjs`);
  const bundled = await bundle(mainFile, { directory, packages: "external", outfile: file });
  const { code, map, inputs, importers, warnings } = bundled;
  for (const warning of warnings) context.stderr.write(`${context.stderr.style.yellow("Warning:")} ${warning}\n`);
  const inlineMap = Buffer.from(map).toString("base64");
  // After the packs: their source maps would cost time and only this bundle's are shown.
  context.enableSourceMaps();
  try {
    writeFileSync(file, `${code}\n//# sourceMappingURL=data:application/json;base64,${inlineMap}\n`);
    createRequire(mainFile)(file);
  } catch (error) {
    throw explainLoadError(error, relative(directory, mainFile), directory);
  } finally {
    rmSync(file, { force: true });
  }
  return { directory, mainFile, packs, sources: inputs.map((input) => resolve(directory, input)), importers };
}
