#!/usr/bin/env node
import { createRequire } from "node:module";
import { join } from "node:path";

const command = "@pypanther/cli/bin";

/** The project's own command where there is one, since that one shares core with the project's rules. */
function commandFor(directory: string): string {
  try {
    return createRequire(join(directory, "package.json")).resolve(command);
  } catch {
    return require.resolve(command);
  }
}

require(commandFor(process.cwd()));
