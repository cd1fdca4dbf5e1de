import { type Dirent, readdirSync } from "node:fs";
import { join } from "node:path";

const skipped = /^(?:\..*|node_modules|dist|__tests__|tests?|fixtures)$/;
const code = /\.[cm]?[jt]sx?$/;
const noRules = /\.(?:d|test|spec)\.[cm]?[jt]sx?$/;

/** The files below a directory that may declare rules: code, tests and type declarations apart. */
export function contentFiles(directory: string): string[] {
  let entries: Dirent[];
  try {
    entries = readdirSync(directory, { withFileTypes: true });
  } catch {
    return [];
  }
  return entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(directory, entry.name);
      if (entry.isDirectory()) return skipped.test(entry.name) ? [] : contentFiles(path);
      return code.test(entry.name) && !noRules.test(entry.name) ? [path] : [];
    });
}
