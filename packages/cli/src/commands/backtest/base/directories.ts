import { dirname } from "node:path";

/** A directory and those above it, up to a top; up to the root of the file system without one. */
export function directoriesUpTo(directory: string, top?: string): string[] {
  const directories = [directory];
  for (let at = directory; at !== top && dirname(at) !== at;) directories.push((at = dirname(at)));
  return directories;
}
