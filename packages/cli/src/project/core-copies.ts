import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { readManifest } from "./manifest";

/** A copy of core that is installed somewhere. */
export interface CoreCopy {
  readonly directory: string;
  readonly version: string;
}

/** The installed copy of core that a file belongs to. */
export function copyOf(file: string): CoreCopy {
  let directory = dirname(file);
  while (!existsSync(join(directory, "package.json")) && dirname(directory) !== directory)
    directory = dirname(directory);
  const manifest = join(directory, "package.json");
  return { directory, version: (existsSync(manifest) && readManifest(manifest).version) || "unknown version" };
}

/** Copies of core below one another, each with its version and who uses it. */
export function listCopies(copies: readonly (readonly [user: string, copy: CoreCopy])[]): string {
  const width = Math.max(...copies.map(([user]) => user.length));
  return copies
    .map(([user, { directory, version }]) => `  ${`${user}:`.padEnd(width + 1)} ${directory} (${version})`)
    .join("\n");
}

/** What to run so that packages which use two copies of core come to share one. */
export function mendingCommand(ours: CoreCopy, theirs: CoreCopy, packages: readonly string[] = []): string {
  const major = ({ version }: CoreCopy): string => version.replace(/\..*/, "");
  if (major(ours) === major(theirs)) return "npm dedupe";
  return `npm install ${["@pypanther/core", "@pypanther/cli", ...packages].map((name) => `${name}@latest`).join(" ")}`;
}
