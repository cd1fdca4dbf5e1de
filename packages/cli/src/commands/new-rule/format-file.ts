import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";

/** Formats a file as its project does, with the project's Prettier; where there is none the file stays as it is. */
export function formatFile(file: string, directory: string): void {
  try {
    const prettier = createRequire(join(directory, "package.json")).resolve("prettier/bin/prettier.cjs");
    execFileSync(process.execPath, [prettier, "--write", file], { cwd: directory, stdio: "ignore" });
  } catch {
    // The code is the same in any form.
  }
}
