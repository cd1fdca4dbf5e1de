import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { inPairs } from "./in-pairs";
import type { PackedPackage } from "./pack-all";

/** What publint says about a packed package, a line each. */
async function publintProblems(tarball: Buffer): Promise<string[]> {
  const { publint } = await import("publint");
  const { formatMessage } = await import("publint/utils");
  const { messages, pkg } = await publint({
    pack: { tarball: tarball.buffer.slice(tarball.byteOffset, tarball.byteOffset + tarball.length) as ArrayBuffer },
    strict: true,
  });
  return messages.map((message) => `publint: ${formatMessage(message, pkg, { color: false }) ?? message.code}`);
}

/** What arethetypeswrong says about a packed package, a line each. */
async function typeProblems(tarball: Buffer): Promise<string[]> {
  const { checkPackage, createPackageFromTarballData } = await import("@arethetypeswrong/core");
  const result = await checkPackage(createPackageFromTarballData(new Uint8Array(tarball)));
  if (!result.types) return ["arethetypeswrong: no types"];
  return result.problems
    .filter((problem) => !("resolutionKind" in problem && problem.resolutionKind === "node10"))
    .map(({ kind }) => `arethetypeswrong: ${kind}`);
}

/** Holds packed packages to publint and, for the resolution of Node 16 and later, to arethetypeswrong. */
export function publishProblems(packages: readonly PackedPackage[]): Promise<string[]> {
  return inPairs(packages, async ({ tarball }) => {
    const data = await readFile(tarball);
    const found = [...(await publintProblems(data)), ...(await typeProblems(data))];
    return found.map((problem) => `${basename(tarball)}: ${problem}`);
  });
}
