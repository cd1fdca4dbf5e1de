import { spawn } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { UserError } from "../../../kernel/errors";
import type { Side } from "./side";
import type { SideJob, SideResult } from "./side-job";

/** Of what a program printed before it failed, so many characters are shown. */
const MAX_COMPLAINT = 4000;

/** Where and with what a base version is run. */
export interface BaseSurroundings {
  /** The program: `backtest-side.js` of the command that belongs to the version. */
  readonly program: string;
  /** A directory of its own for the job and its result. */
  readonly scratch: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
}

/** Runs a program to its end; gives the last that it wrote to standard error. */
function finish(job: string, { program, env, signal }: BaseSurroundings): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, job], { env, signal, stdio: ["ignore", "ignore", "pipe"] });
    let said = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => (said = (said + text).slice(-MAX_COMPLAINT)));
    child.once("error", reject);
    child.once("close", () => resolve(said));
  });
}

/**
 * Runs a base version in a process of its own, so that neither version sees the rules, packs or globals of the other.
 * Throws a UserError that says why it cannot be run.
 */
export async function runBaseSide(job: Omit<SideJob, "result">, surroundings: BaseSurroundings): Promise<Side> {
  const { scratch } = surroundings;
  const file = join(scratch, "job.json");
  const result = join(scratch, "result.json");
  writeFileSync(file, JSON.stringify({ ...job, result } satisfies SideJob));
  const said = await finish(file, surroundings);
  if (!existsSync(result)) {
    throw new UserError(`The base could not be run: it ended before its end.\n${said.trim()}`.trim());
  }
  const outcome = JSON.parse(readFileSync(result, "utf8")) as SideResult;
  if ("side" in outcome) return outcome.side;
  throw new UserError(`The base could not be run. ${outcome.failure}`);
}
