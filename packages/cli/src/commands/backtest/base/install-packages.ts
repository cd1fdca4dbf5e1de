import { execFile } from "node:child_process";
import { platform } from "node:os";
import { UserError, UsageError } from "../../../kernel/errors";
import type { Installation } from "./lock-files";

/** Of what a package manager printed, so many characters are shown. */
const MAX_OUTPUT = 2000;

/**
 * Installs packages. Throws a UsageError when the package manager is missing, and a UserError with its words when it
 * fails.
 */
export function installPackages(
  { directory, command: [program, ...args] }: Installation,
  env: Readonly<Record<string, string | undefined>>,
  signal: AbortSignal,
): Promise<void> {
  // On Windows package managers are scripts, which only a shell runs; every word here is one of our own.
  const shell = platform() === "win32";
  const options = { cwd: directory, env, signal, shell, maxBuffer: 64 * 1024 * 1024 };
  return new Promise((resolve, reject) => {
    execFile(program, args, options, (error, stdout, stderr) => {
      if (!error) return resolve();
      if (error.code === "ENOENT") {
        return reject(
          new UsageError(`The base needs other packages, and ${program} to install them, which is missing.`),
        );
      }
      const said = `${stdout}\n${stderr}`.trim().slice(-MAX_OUTPUT);
      reject(new UserError(`The packages of the base could not be installed (${program} ${args.join(" ")}):\n${said}`));
    });
  });
}
