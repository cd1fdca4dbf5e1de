import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { UsageError } from "../kernel/errors";
import { copyOf, listCopies, mendingCommand } from "./core-copies";
import { dependenciesOf } from "./manifest";

const core = "@pypanther/core";
const command = "@pypanther/cli";

function resolveFrom(directory: string, request: string): string | undefined {
  try {
    return createRequire(join(directory, "package.json")).resolve(request);
  } catch {
    return undefined;
  }
}

/** The error for a project in which packages are missing, with the command that installs them. */
function notInstalled(missing: readonly string[], directory: string): UsageError {
  const file = join(directory, "package.json");
  const named = existsSync(file) ? dependenciesOf(file) : [];
  const names = missing.every((name) => named.includes(name)) ? [] : missing;
  return new UsageError(
    `${missing.join(" and ")} ${missing.length === 1 ? "is" : "are"} not installed in ${directory}. ` +
      `Run: ${["npm install", ...names].join(" ")}`,
  );
}

/**
 * Makes sure that the project's rules will meet the copy of core that this command uses: with two of them, nothing that
 * the project registers would be seen. Throws a UsageError that names both copies, or says what to install.
 */
export function checkCoreIdentity(directory: string): void {
  const ours = require.resolve(core);
  const theirs = resolveFrom(directory, core);
  if (theirs === ours) return;
  const hasCommand = resolveFrom(directory, `${command}/package.json`) !== undefined;
  if (theirs === undefined) throw notInstalled(hasCommand ? [core] : [core, command], directory);
  if (!hasCommand) throw notInstalled([command], directory);
  throw new UsageError(
    `This pypanther and the project use two copies of ${core}:\n` +
      `${listCopies([
        ["pypanther", copyOf(ours)],
        ["project", copyOf(theirs)],
      ])}\n` +
      `Run: ${mendingCommand(copyOf(ours), copyOf(theirs))}\n\`npm ls ${core}\` shows what brings a second copy.`,
  );
}
