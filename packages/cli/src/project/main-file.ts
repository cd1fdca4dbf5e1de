import { existsSync } from "node:fs";
import { join } from "node:path";
import { UserError } from "../kernel/errors";

const names = ["main.ts", "main.mts", "main.js", "main.mjs"];

/** The project's main file, or undefined when it has none. */
export function mainFileOf(directory: string): string | undefined {
  return names.map((name) => join(directory, name)).find((file) => existsSync(file));
}

/** The project's main file. Throws a UserError that says what to do when there is none. */
export function findMainFile(directory: string): string {
  const found = mainFileOf(directory);
  if (found) return found;
  throw new UserError(
    `No main.ts was found in ${directory}.\n` +
      "Run the command in the directory of your detections or below it, name that directory with --root, or start one with " +
      "`npx pypanther init`.",
  );
}
