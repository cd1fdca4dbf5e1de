import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { mainFileOf } from "./project/main-file";

/** The value of --root on a command line; undefined without one. */
export function rootOption(argv: readonly string[]): string | undefined {
  const index = argv.findIndex((word) => word === "--root" || word.startsWith("--root="));
  const word = argv[index];
  if (word === undefined) return undefined;
  return word === "--root" ? argv[index + 1] : word.slice("--root=".length);
}

/** The nearest directory with a main file, from one upwards to the top of the repository that it lies in. */
function nearestProject(directory: string): string | undefined {
  if (mainFileOf(directory) !== undefined) return directory;
  const parent = dirname(directory);
  return parent === directory || existsSync(join(directory, ".git")) ? undefined : nearestProject(parent);
}

/**
 * The directory of the project that a command line means: the one that --root names, else the nearest one from the
 * current directory upwards that has a main file, else the current directory.
 */
export function projectRoot(argv: readonly string[], cwd: string): string {
  const given = rootOption(argv);
  return given === undefined ? (nearestProject(cwd) ?? cwd) : resolve(cwd, given);
}
