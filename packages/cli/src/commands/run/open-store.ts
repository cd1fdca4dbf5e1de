import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { type PantherError } from "@pypanther/core";
import type { DurableStore } from "@pypanther/engine";
import { UsageError } from "../../kernel/errors";

const packageName = "@pypanther/store-lmdb";

/**
 * The store in a directory, by the package that the project has installed for it. Throws a UsageError when it has not,
 * or when the store cannot be used.
 */
export function openDurableStore(directory: string, cwd: string): DurableStore {
  const require = createRequire(join(cwd, "package.json"));
  let installed: string;
  try {
    installed = require.resolve(packageName);
  } catch {
    throw new UsageError(`--store needs ${packageName}, which is not installed here. Run: npm install ${packageName}`);
  }
  const { openStore } = require(installed) as { openStore: (directory: string) => DurableStore };
  try {
    return openStore(resolve(cwd, directory));
  } catch (thrown) {
    // The package may have a copy of core of its own: what tells its errors is their code.
    const { code, message } = thrown as PantherError;
    if (typeof code === "string" && code.startsWith("STORE_")) throw new UsageError(message);
    throw thrown;
  }
}
