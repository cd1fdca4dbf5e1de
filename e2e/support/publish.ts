import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readJson, root, workspacePackages } from "../../scripts/workspace";
import { pnpmPath } from "./pnpm";
import type { Registry } from "./registry";
import { succeed } from "./run";
import { temporaryDirectory } from "./temporary-directory";

/** Signing says where a package was built, which only a release can. */
const unsigned = "--no-provenance";

/** Packs and publishes every package of the repository, as built. */
export async function publishPackages(registry: Registry): Promise<void> {
  const unbuilt = workspacePackages().find(({ directory }) => !existsSync(join(directory, "dist")));
  if (unbuilt) throw new Error(`${unbuilt.folder} is not built. Build everything first: npm run build`);
  const npmrc = join(temporaryDirectory(), "npmrc");
  writeFileSync(npmrc, registry.npmrc);
  await succeed(await pnpmPath(), ["-r", "publish", "--no-git-checks", unsigned, "--registry", registry.url], {
    cwd: root,
    env: { NPM_CONFIG_USERCONFIG: npmrc },
  });
}

/** A change to a published package, for its next version. */
export interface Patch {
  readonly name: string;
  readonly version: string;
  /** The text that is replaced in dist/rules.js. */
  readonly before: string;
  readonly after: string;
}

/** Publishes a package again, changed. */
export async function publishPatch(registry: Registry, { name, version, before, after }: Patch): Promise<void> {
  const cwd = temporaryDirectory();
  writeFileSync(join(cwd, ".npmrc"), registry.npmrc);
  const tarball = (await succeed("npm", ["pack", "--silent", name], { cwd })).trim();
  await succeed("tar", ["-xzf", tarball], { cwd });

  const directory = join(cwd, "package");
  const manifest = join(directory, "package.json");
  writeFileSync(manifest, JSON.stringify({ ...readJson<Record<string, unknown>>(manifest), version }, null, 2));
  const code = join(directory, "dist", "rules.js");
  const text = readFileSync(code, "utf8");
  if (!text.includes(before)) throw new Error(`${name} has no ${JSON.stringify(before)} to change.`);
  writeFileSync(code, text.replace(before, after));
  await succeed("npm", ["publish", "./package", unsigned], { cwd });
}
