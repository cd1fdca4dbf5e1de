import { PantherError } from "../errors";

let guards = 0;
let uninstall = (): void => {};

function install(): void {
  const { exit } = process;
  process.exit = (code): never => {
    throw new PantherError("PROCESS_EXIT", `called process.exit(${code ?? ""})`);
  };
  uninstall = () => {
    process.exit = exit;
  };
}

/**
 * From now until the returned function is called, `process.exit` throws a PantherError with code PROCESS_EXIT instead
 * of ending the process: one rule must not take the others with it. Guards may overlap; the last one to go opens it.
 */
export function guardExit(): () => void {
  guards += 1;
  if (guards === 1) install();
  let released = false;
  return () => {
    if (released) return;
    released = true;
    guards -= 1;
    if (guards === 0) uninstall();
  };
}
