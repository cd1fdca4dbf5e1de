import { existsSync } from "node:fs";
import { join } from "node:path";

/** The program of this command that runs a version of a project. */
export function sideProgram(): string {
  // The bundle of this module lies beside it; the sources lie three folders below the package.
  const found = [join(__dirname, "backtest-side.js"), join(__dirname, "../../../../dist/backtest-side.js")].find(
    existsSync,
  );
  if (found === undefined) throw new Error("backtest-side.js is missing: build the package");
  return found;
}
