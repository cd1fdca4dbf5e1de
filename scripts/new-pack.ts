/**
 * Makes an empty pack, ready for its first rule.
 *
 *   pnpm new-pack <source> [title]      pnpm new-pack acme-door "Acme Door"
 */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fixManifest } from "./check-packages/fix-manifest";
import { packManifest, packTest } from "./generators/templates";
import { formatFiles, root } from "./workspace";

/** Writes the files of a new pack below `packagesDirectory` and returns its folder. Throws when it exists already. */
export function newPack(source: string, title: string, packagesDirectory = join(root, "packages")): string {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(source)) {
    throw new Error(`"${source}" is no name for a pack: use lower-case words joined by "-", such as aws-cloudtrail.`);
  }
  const directory = join(packagesDirectory, `rules-${source}`);
  if (existsSync(directory)) throw new Error(`packages/rules-${source} exists already.`);
  for (const folder of ["src", "tests"]) mkdirSync(join(directory, folder), { recursive: true });
  const manifest = fixManifest({ folder: `rules-${source}`, directory, manifest: packManifest(source, title) });
  const files = {
    "package.json": `${JSON.stringify(manifest, null, 2)}\n`,
    "CHANGELOG.md": `# @pypanther/rules-${source}\n\n## 1.0.0\n\nThe first release.\n`,
    "tests/pack.test.ts": packTest,
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(directory, name), text);
  formatFiles(Object.keys(files).map((name) => join(directory, name)));
  return directory;
}

function main([source, title = source]: readonly string[]): void {
  if (!source || !title) {
    throw new Error('Usage: pnpm new-pack <source> [title], for example: pnpm new-pack acme-door "Acme Door"');
  }
  newPack(source, title);
  console.log(
    `packages/rules-${source} is ready. Next:\n  pnpm install\n  pnpm new-rule ${source} <Rule.Id> [LOG_TYPE]`,
  );
}

if (require.main === module) {
  try {
    main(process.argv.slice(2));
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 2;
  }
}
