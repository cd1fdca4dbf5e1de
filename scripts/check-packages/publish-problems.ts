import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { root } from "../workspace";

const run = promisify(execFile);

/** Packs every built package into `directory` and returns the tarballs, by file name. */
async function packAll(directory: string): Promise<string[]> {
  const { engines } = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as { engines: { pnpm: string } };
  const pack = ["--recursive", "pack", "--pack-destination", directory];
  await run("npx", ["--yes", `pnpm@${engines.pnpm}`, ...pack], { cwd: root });
  return (await readdir(directory)).filter((file) => file.endsWith(".tgz")).sort();
}

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
    await run(process.execPath, [attw, tarball, "--profile", "node16", "--format", "json"], {
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

/** Packs every built package and holds the tarballs to publint and arethetypeswrong, two at a time. */
export async function publishProblems(): Promise<string[]> {
  const directory = await mkdtemp(join(tmpdir(), "pypanther-pack-"));
  try {
    const waiting = (await packAll(directory)).values();
    const problems: string[] = [];
    const check = async (): Promise<void> => {
      for (const file of waiting) {
        const tarball = join(directory, file);
        const found = [...(await publintProblems(tarball)), ...(await typeProblems(tarball))];
        problems.push(...found.map((problem) => `${file}: ${problem}`));
      }
    };
    await Promise.all([check(), check()]);
    return problems;
  } finally {
    await rm(directory, { recursive: true });
  }
}
