import { createRequire } from "node:module";
import { join } from "node:path";
import { UsageError } from "../kernel/errors";

const core = "@pypanther/core";

/**
 * Makes sure that the project's rules will meet the copy of core that this command uses: with two of them, nothing that
 * the project registers would be seen. Throws a UsageError that names both copies.
 */
export function checkCoreIdentity(directory: string): void {
  const ours = require.resolve(core);
  let theirs: string;
  try {
    theirs = createRequire(join(directory, "package.json")).resolve(core);
  } catch {
    throw new UsageError(`${core} is not installed in ${directory}. Run: npm install ${core}`);
  }
  if (theirs === ours) return;
  throw new UsageError(
    `This pypanther and the project use two copies of ${core}:\n  pypanther: ${ours}\n  project:   ${theirs}\n` +
      "Install @pypanther/cli in the project and call it with npx pypanther; `npm ls @pypanther/core` shows what brings a second copy.",
  );
}
