import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { CommandContext } from "../../../kernel/context";
import { UserError } from "../../../kernel/errors";
import type { Base } from "./base";
import { checkOut } from "./git-base";
import { unpackArchive } from "./unpack-archive";

/** The archive that a name means; undefined when it is a name in git. */
function archiveOf(name: string | undefined, cwd: string): string | undefined {
  if (name === undefined || !/\.zip$/i.test(name)) return undefined;
  const file = resolve(cwd, name);
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
}

type Surroundings = Pick<CommandContext, "cwd" | "root" | "env" | "signal" | "stderr">;

/**
 * Does something with a base version, and removes afterwards all that was laid out for it, also when the user stops the
 * command. `scratch` is a directory for files that are not to stay. Throws a UserError when the user stops it, and
 * whatever keeps the base from being laid out.
 */
export async function withBase<T>(
  name: string | undefined,
  { cwd, root, env, signal, stderr }: Surroundings,
  work: (base: Base, scratch: string) => Promise<T>,
): Promise<T> {
  const scratch = mkdtempSync(join(tmpdir(), "pypanther-backtest-"));
  let remove: (() => Promise<void>) | undefined;
  try {
    const archive = archiveOf(name, cwd);
    const tell = (text: string): void => stderr.write(`${stderr.style.dim(text)}\n`);
    let base: Base;
    if (archive === undefined) {
      const checkedOut = await checkOut(name, { root, scratch, env, signal, tell });
      remove = checkedOut.remove;
      base = checkedOut;
    } else base = unpackArchive(archive, scratch);
    signal.throwIfAborted();
    return await work(base, scratch);
  } catch (thrown) {
    if (signal.aborted) throw new UserError("Stopped before the end: nothing was compared.");
    throw thrown;
  } finally {
    await remove?.();
    rmSync(scratch, { recursive: true, force: true });
  }
}
