import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import { root } from "../workspace";
import { inPairs } from "./in-pairs";
import type { PackedPackage } from "./pack-all";

/** What publint says about a tarball, a line each. */
async function publintProblems(tarball: string): Promise<string[]> {
  const { publint } = await import("publint");
  const { formatMessage } = await import("publint/utils");
  const data = await readFile(tarball);
  const { messages, pkg } = await publint({
    pack: { tarball: data.buffer.slice(data.byteOffset, data.byteOffset + data.length) as ArrayBuffer },
    strict: true,
  });
  return messages.map((message) => `publint: ${formatMessage(message, pkg, { color: false }) ?? message.code}`);
}

/** What arethetypeswrong says about a tarball, a line each. */
async function typeProblems(tarball: string): Promise<string[]> {
  const attw = join(root, "node_modules", "@arethetypeswrong", "cli", "dist", "index.js");
  try {
    // A CommonJS package that Node 20.19 also loads with import; node10 resolution does not know "exports".
    await promisify(execFile)(process.execPath, [attw, tarball, "--profile", "node16", "--format", "json"], {
      maxBuffer: 64 * 1024 * 1024,
    });
    return [];
  } catch (thrown) {
    const { stdout = "", message } = thrown as { stdout?: string; message: string };
    const { problems = {} } = stdout.startsWith("{")
      ? (JSON.parse(stdout) as { problems?: Record<string, unknown> })
      : {};
    const kinds = Object.keys(problems);
    return [`arethetypeswrong: ${kinds.length > 0 ? kinds.join(", ") : message}`];
  }
}

/** Holds packed packages to publint and arethetypeswrong. */
export function publishProblems(packages: readonly PackedPackage[]): Promise<string[]> {
  return inPairs(packages, async ({ tarball }) => {
    const found = [...(await publintProblems(tarball)), ...(await typeProblems(tarball))];
    return found.map((problem) => `${basename(tarball)}: ${problem}`);
  });
}
