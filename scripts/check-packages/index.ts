/**
 * Holds every package's manifest to the same invariants, and keeps imports inside the larger packages one-way.
 *
 *   pnpm check-packages [--fix] [--publish]
 *
 * --publish also packs each built package, holds it to publint and arethetypeswrong, and installs every pack alone.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { workspacePackages, type WorkspacePackage } from "../workspace";
import { fixManifest } from "./fix-manifest";
import { importProblems } from "./import-problems";
import { invariants } from "./invariants";
import { installedAloneProblems } from "./installed-alone-problems";
import { packAll } from "./pack-all";
import { publishProblems } from "./publish-problems";

function problemsOf(pkg: WorkspacePackage): string[] {
  return invariants.flatMap(({ says, problem, fix }) => {
    const found = problem(pkg);
    return found ? [`${found} (${says}${fix ? "; fix with pnpm check-packages --fix" : ""})`] : [];
  });
}

function fix(pkg: WorkspacePackage): WorkspacePackage {
  const manifest = fixManifest(pkg);
  if (manifest !== pkg.manifest) {
    writeFileSync(join(pkg.directory, "package.json"), `${JSON.stringify(manifest, null, 2)}\n`);
  }
  return { ...pkg, manifest };
}

async function packedProblems(): Promise<string[]> {
  const directory = mkdtempSync(join(tmpdir(), "pypanther-packed-"));
  try {
    const packed = await packAll(directory);
    return [...(await publishProblems(packed)), ...(await installedAloneProblems(packed))];
  } finally {
    rmSync(directory, { recursive: true });
  }
}

async function main(args: readonly string[]): Promise<void> {
  const packages = args.includes("--fix") ? workspacePackages().map(fix) : workspacePackages();
  const problems = packages.flatMap((pkg) =>
    [...problemsOf(pkg), ...importProblems(pkg)].map((problem) => `${pkg.folder}: ${problem}`),
  );
  if (args.includes("--publish")) problems.push(...(await packedProblems()));
  for (const problem of problems) console.error(problem);
  console.log(`${packages.length} packages checked, ${problems.length} problems`);
  process.exitCode = problems.length > 0 ? 1 : 0;
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 2;
});
