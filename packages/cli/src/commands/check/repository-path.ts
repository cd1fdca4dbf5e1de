import { existsSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";

/** The top of the repository that a directory lies in; the directory itself when it is in none. */
function repositoryOf(directory: string): string {
  for (let at = directory; ; at = dirname(at)) {
    if (existsSync(join(at, ".git"))) return at;
    if (dirname(at) === at) return directory;
  }
}

/** Gives paths from a project's directory as paths from the top of its repository, as services that show code want them. */
export function repositoryPaths(directory: string): (path: string) => string {
  const top = repositoryOf(directory);
  return (path) => relative(top, join(directory, path)).split(sep).join("/");
}
