import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import type { DurableStore } from "@pypanther/engine";
import { UsageError } from "../../kernel/errors";

const packageName = "@pypanther/store-lmdb";

interface StorePackage {
  openStore(directory: string): DurableStore;
}

/**
 * The store in a directory (absolute), by the package that the project has installed for it. Throws a UsageError when it has not,
 * and the package's own error, whose code begins with STORE_, for a store that cannot be used.
 */
export function openDurableStore(directory: string, root: string): DurableStore {
  const require = createRequire(join(resolve(root), "package.json"));
  let installed: string;
  try {
    installed = require.resolve(packageName);
  } catch {
    throw new UsageError(`--store needs ${packageName}, which is not installed here. Run: npm install ${packageName}`);
  }
  const { openStore } = require(installed) as StorePackage;
  return openStore(directory);
}
