import { cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../scripts/workspace";
import type { Registry } from "./registry";
import { type Outcome, run } from "./run";
import { temporaryDirectory } from "./temporary-directory";

/** A directory of its own in which packages of ours come from the registry. */
export function emptyProject(registry: Registry): string {
  const directory = temporaryDirectory();
  writeFileSync(join(directory, "package.json"), "{}");
  writeFileSync(join(directory, ".npmrc"), registry.npmrc);
  return directory;
}

/** The starter kit, copied elsewhere, before anything is installed. */
export function starterKit(registry: Registry): string {
  const directory = emptyProject(registry);
  cpSync(join(root, "starter-kit"), directory, { recursive: true, filter: (path) => !path.includes("node_modules") });
  return directory;
}

/** Runs the `pypanther` that is installed in a project. */
export function pypanther(cwd: string, line: string, env?: Readonly<Record<string, string>>): Promise<Outcome> {
  return run(join(cwd, "node_modules", ".bin", "pypanther"), line.split(" "), { cwd, env });
}

/** Checks the types of a project with the compiler and the settings of its own. */
export function typeCheck(cwd: string): Promise<Outcome> {
  return run(join(cwd, "node_modules", ".bin", "tsc"), ["--noEmit"], { cwd });
}
