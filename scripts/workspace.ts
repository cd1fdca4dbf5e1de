import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The repository's top directory. */
export const root = join(__dirname, "..");

/** A package's manifest, as far as the repository's scripts read it. */
export interface Manifest {
  name: string;
  version: string;
  private?: boolean;
  pypanther?: { pack?: boolean };
  exports?: Record<string, unknown>;
  bin?: Record<string, string>;
  tsup?: Record<string, unknown>;
  [key: string]: unknown;
}

/** A package of the workspace. */
export interface WorkspacePackage {
  /** Its folder below packages/. */
  folder: string;
  directory: string;
  manifest: Manifest;
}

/** Whether a pack is one of policies. */
export function isPolicyPack({ folder }: WorkspacePackage): boolean {
  return folder.startsWith("policies-");
}

/** Reads a JSON file. */
export function readJson<T>(file: string): T {
  return JSON.parse(readFileSync(file, "utf8")) as T;
}

/** Formats files as lint asks. */
export function formatFiles(files: readonly string[]): void {
  execFileSync(process.execPath, [require.resolve("prettier/bin/prettier.cjs"), "--write", ...files], {
    stdio: "ignore",
  });
}

/** Every package below packages/, by folder name. */
export function workspacePackages(): WorkspacePackage[] {
  return readdirSync(join(root, "packages"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => {
      const directory = join(root, "packages", entry.name);
      return { folder: entry.name, directory, manifest: readJson<Manifest>(join(directory, "package.json")) };
    })
    .sort((a, b) => a.folder.localeCompare(b.folder));
}

/** Loads every pack of the workspace, from its sources, so that `getPantherRules` returns their rules. */
export function loadPacks(): void {
  for (const { directory, manifest } of workspacePackages()) {
    if (manifest.pypanther?.pack) require(join(directory, "src"));
  }
}
