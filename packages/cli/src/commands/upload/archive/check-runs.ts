import { fork } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { UserError } from "../../../kernel/errors";

const TIME_LIMIT_MS = 60_000;

/** Runs where only the archive is: tells the parent which rules the bundle registers. */
const probe = `const { registeredRules } = require("./main.js");
process.send(registeredRules().map(({ attributes }) => attributes.id), () => process.exit());
`;

/** The environment without what only this machine has: credentials, and modules that are not in the archive. */
function cleaned(env: Readonly<Record<string, string | undefined>>): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !/^(PANTHER_|NODE_(OPTIONS|PATH)$)/i.test(name)));
}

function registeredIn(directory: string, env: Readonly<Record<string, string | undefined>>): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const child = fork(join(directory, "probe.js"), {
      cwd: directory,
      env: cleaned(env),
      execArgv: ["--enable-source-maps"],
      stdio: ["ignore", "ignore", "pipe", "ipc"],
      timeout: TIME_LIMIT_MS,
    });
    let complaint = "";
    child.stderr?.on("data", (chunk: Buffer) => (complaint = (complaint + chunk.toString()).slice(-4_000)));
    child.once("message", (ids) => resolve(ids as string[]));
    child.once("error", reject);
    child.once("close", (_code, signal) => {
      const why = signal ? `It did not end within ${TIME_LIMIT_MS / 1000} s.` : "";
      reject(new Error(complaint.replaceAll(`${directory}/`, "").trim() || why));
    });
  });
}

/**
 * Makes sure that a bundle runs without the project around it: loads it in an empty directory and compares what it
 * registers. Throws a UserError that says why it does not.
 */
export async function checkRuns(
  files: ReadonlyMap<string, string>,
  expectedIds: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  const directory = await mkdtemp(join(tmpdir(), "pypanther-"));
  try {
    for (const name of ["main.js", "main.js.map"]) await writeFile(join(directory, name), files.get(name) ?? "");
    await writeFile(join(directory, "probe.js"), probe);
    const found = await registeredIn(directory, env).catch((error: Error) => {
      throw new UserError(
        "The archive cannot be loaded on its own, so it would fail on the backend. Nothing was sent.\n" +
          `Files that rules read must be imported (import data from "./data.json").\n${error.message}`,
      );
    });
    const missing = expectedIds.filter((id) => !found.includes(id));
    const added = found.filter((id) => !expectedIds.includes(id));
    if (missing.length + added.length === 0) return;
    const differences = [...missing.map((id) => `  - ${id}`), ...added.map((id) => `  + ${id}`)];
    throw new UserError(
      "The archive on its own registers other rules than the project does here. Nothing was sent.\n" +
        `main.ts must not depend on files or settings of this machine. Missing (-) and additional (+):\n${differences.join("\n")}`,
    );
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}
