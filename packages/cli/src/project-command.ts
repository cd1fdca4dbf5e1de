import { createRequire } from "node:module";
import { join } from "node:path";

/** The command that is installed in a project, which shares core with the project's rules; undefined without one. */
export function projectCommand(directory: string): string | undefined {
  try {
    return createRequire(join(directory, "package.json")).resolve("@pypanther/cli/bin");
  } catch {
    return undefined;
  }
}
