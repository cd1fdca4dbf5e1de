import { execFile } from "node:child_process";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { readJson, root, type WorkspacePackage, workspacePackages } from "../workspace";

/** A package, and what would be published of it. */
export interface PackedPackage extends WorkspacePackage {
  tarball: string;
}

/** Packs every built package into `directory`. */
export async function packAll(directory: string): Promise<PackedPackage[]> {
  const { engines } = readJson<{ engines: { pnpm: string } }>(join(root, "package.json"));
  const pack = ["--recursive", "pack", "--pack-destination", directory];
  await promisify(execFile)("npx", ["--yes", `pnpm@${engines.pnpm}`, ...pack], { cwd: root });
  const files = await readdir(directory);
  return workspacePackages().map((pkg) => {
    const { name, version } = pkg.manifest;
    const file = `${name.replace("@", "").replace("/", "-")}-${version}.tgz`;
    if (!files.includes(file)) throw new Error(`pnpm pack left no ${file} for ${name}.`);
    return { ...pkg, tarball: join(directory, file) };
  });
}
