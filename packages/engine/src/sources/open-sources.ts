import { readdir, stat } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { PantherError } from "@pypanther/core/runtime";
import { fileSource } from "./file-source";
import type { Source } from "./source";

/** Where paths lead. */
export interface SourceContext {
  /** What "-" stands for; without it "-" is an error. */
  readonly stdin?: AsyncIterable<Uint8Array>;
  /** What relative paths are relative to; the current directory by default. */
  readonly cwd?: string;
}

async function filesBelow(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { withFileTypes: true });
  const visible = entries.filter(({ name }) => !name.startsWith("."));
  const nested = await Promise.all(
    visible.map(async (entry) => {
      const path = join(directory, entry.name);
      if (entry.isDirectory()) return filesBelow(path);
      // A link to a directory might lead back up; a link to a file is as good as the file.
      const isFile = entry.isFile() || (entry.isSymbolicLink() && (await stat(path)).isFile());
      return isFile ? [path] : [];
    }),
  );
  return nested.flat();
}

const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The files that a pattern names; undefined for a path that is no pattern. */
async function matching(path: string, cwd: string): Promise<string[] | undefined> {
  const { glob, isDynamicPattern } = require("tinyglobby") as typeof import("tinyglobby");
  if (!isDynamicPattern(path)) return undefined;
  const found = await glob(path, { cwd: resolve(cwd), expandDirectories: false, followSymbolicLinks: false });
  return found.sort(byCodeUnits);
}

async function sourcesAt(path: string, { stdin, cwd = "" }: SourceContext): Promise<Source[]> {
  if (path === "-") {
    if (!stdin) throw new PantherError("NO_STDIN", 'There is no standard input to read ("-").');
    return [{ name: "-", open: () => stdin }];
  }
  const wrong = (reason: string): PantherError =>
    new PantherError("NO_SUCH_INPUT", `Cannot read ${path}: ${reason}.`, { found: path });
  const found = await stat(resolve(cwd, path)).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOENT") throw wrong(error.message);
    // A file whose name looks like a pattern is found by its name.
    const files = await matching(path, cwd);
    if (files?.length === 0) throw wrong("no file matches this pattern");
    if (!files) throw wrong("there is no such file or directory");
    return files;
  });
  if (Array.isArray(found)) return found.map((name) => fileSource(name, resolve(cwd, name)));
  if (!found.isDirectory()) return [fileSource(path, resolve(cwd, path))];
  const files = await filesBelow(resolve(cwd, path));
  return files
    .map((file) => join(path, relative(resolve(cwd, path), file)))
    .sort(byCodeUnits)
    .map((name) => fileSource(name, resolve(cwd, name)));
}

/**
 * The sources that paths name: files, directories (everything below them but hidden files, in the order of their
 * names), patterns such as "logs/2026-*.gz" and "-" for standard input. A file that is named twice is read once. Throws a PantherError with code
 * NO_SUCH_INPUT or NO_STDIN before anything is read.
 */
export async function openSources(paths: readonly string[], context: SourceContext = {}): Promise<Source[]> {
  const sources = new Map<string, Source>();
  for (const path of paths) {
    for (const source of await sourcesAt(path, context)) sources.set(source.name, sources.get(source.name) ?? source);
  }
  return [...sources.values()];
}
