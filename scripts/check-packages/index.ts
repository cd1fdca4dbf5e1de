/**
 * Holds every package's manifest to the same invariants.
 *
 *   pnpm check-packages [--fix] [--publish]   --publish also packs each built package for publint and arethetypeswrong
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { workspacePackages, type WorkspacePackage } from "../workspace";
import { invariants } from "./invariants";
import { publishProblems } from "./publish-problems";

function checkManifest(pkg: WorkspacePackage, fix: boolean): string[] {
  const left: string[] = [];
  let { manifest } = pkg;
  for (const invariant of invariants) {
    const problem = invariant.problem({ ...pkg, manifest });
    if (!problem) continue;
    if (fix && invariant.fix) manifest = invariant.fix(manifest, pkg);
    else left.push(`${problem} (${invariant.says}${invariant.fix ? "; fix with pnpm check-packages --fix" : ""})`);
  }
  if (manifest !== pkg.manifest)
    writeFileSync(join(pkg.directory, "package.json"), `${JSON.stringify(manifest, null, 2)}\n`);
  return left;
}

async function main(args: readonly string[]): Promise<void> {
  let found = 0;
  const packages = workspacePackages();
  for (const pkg of packages) {
    const problems = checkManifest(pkg, args.includes("--fix"));
    if (args.includes("--publish")) problems.push(...(await publishProblems(pkg.directory)));
    for (const problem of problems) console.error(`${pkg.folder}: ${problem}`);
    found += problems.length;
  }
  console.log(`${packages.length} packages checked, ${found} problems`);
  process.exitCode = found > 0 ? 1 : 0;
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 2;
});
