import { AsyncLocalStorage } from "node:async_hooks";
import { PantherError } from "./errors";

const guarded = new AsyncLocalStorage<true>();
let installed = false;

function install(): void {
  installed = true;
  const exit = process.exit;
  process.exit = (code): never => {
    if (guarded.getStore()) throw new PantherError("PROCESS_EXIT", `called process.exit(${code ?? ""})`);
    return exit(code);
  };
}

/**
 * Runs a function, and everything it awaits, in such a way that `process.exit` throws a PantherError with code
 * PROCESS_EXIT instead of ending the process: one rule must not take the others with it. Code outside is not affected.
 */
export function withoutExit<T>(run: () => T): T {
  if (!installed) install();
  return guarded.run(true, run);
}
