import { execFile } from "node:child_process";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { type Manifest, readJson, root, workspacePackages } from "../workspace";

/** A package as it would be published. */
export interface PackedPackage {
  readonly manifest: Manifest;
  readonly tarball: string;
}

/** Packs every built package into `directory`. */
export async function packAll(directory: string): Promise<PackedPackage[]> {
  const { engines } = readJson<{ engines: { pnpm: string } }>(join(root, "package.json"));
  const pack = ["--recursive", "pack", "--pack-destination", directory];
  await promisify(execFile)("npx", ["--yes", `pnpm@${engines.pnpm}`, ...pack], { cwd: root });
  const files = await readdir(directory);
  return workspacePackages().map(({ manifest }) => {
    const file = `${manifest.name.replace("@", "").replace("/", "-")}-${manifest.version}.tgz`;
    if (!files.includes(file)) throw new Error(`pnpm pack left no ${file} for ${manifest.name}.`);
    return { manifest, tarball: join(directory, file) };
  });
}
