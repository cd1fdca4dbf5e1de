import { readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { starterKit } from "./project";
import { publishPackages } from "./publish";
import { type Registry, startRegistry } from "./registry";
import { succeed } from "./run";
import { writeFiles } from "./write-files";

/** A text of a project's file and what is put in its place. */
export type Replacement = readonly [file: string, before: string, after: string];

/** The starter kit with the published packages installed, of which tests make changed copies. */
export interface InstalledKit {
  readonly registry: Registry;
  /** Where it is installed; not to be changed. */
  readonly directory: string;
  /** A copy with other files and other texts, on the same installed packages. */
  changed(files?: Readonly<Record<string, string>>, replace?: readonly Replacement[]): string;
}

/** Publishes the packages to a registry of its own and installs the starter kit from there. Close the registry after use. */
export async function installKit(): Promise<InstalledKit> {
  const registry = await startRegistry();
  await publishPackages(registry);
  const directory = starterKit(registry);
  await succeed("npm", ["install"], { cwd: directory });
  return {
    registry,
    directory,
    changed(files = {}, replace = []) {
      const cwd = starterKit(registry);
      symlinkSync(join(directory, "node_modules"), join(cwd, "node_modules"));
      for (const [file, before, after] of replace) {
        const text = readFileSync(join(cwd, file), "utf8");
        if (!text.includes(before)) throw new Error(`${file} has no ${JSON.stringify(before)} to change.`);
        writeFileSync(join(cwd, file), text.replace(before, after));
      }
      writeFiles(cwd, files);
      return cwd;
    },
  };
}
