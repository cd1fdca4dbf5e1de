import { existsSync, readdirSync, realpathSync, symlinkSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { directoriesUpTo } from "./directories";
import type { TwoCheckouts } from "./lock-files";

const isBelow = (path: string, top: string): boolean => path.startsWith(top.endsWith(sep) ? top : top + sep);

/** What is installed in a node_modules, scoped packages included. */
function installedIn(modules: string): string[] {
  return readdirSync(modules)
    .filter((name) => !name.startsWith("."))
    .flatMap((name) => {
      const path = join(modules, name);
      return name.startsWith("@") ? readdirSync(path).map((inner) => join(path, inner)) : [path];
    })
    .filter((path) => existsSync(path));
}

/** The node_modules that the project in the working copy sees, the nearest first. */
function modulesOf({ working, project }: TwoCheckouts): string[] {
  return directoriesUpTo(join(working, project))
    .map((directory) => join(directory, "node_modules"))
    .filter((modules) => existsSync(modules));
}

/**
 * A package of the working copy that is linked from the repository itself, as in a workspace: its code changes with the
 * commit, so that the base must not use it. Undefined when there is none.
 */
export function packageOfRepository(checkouts: TwoCheckouts): string | undefined {
  const { working } = checkouts;
  for (const modules of modulesOf(checkouts)) {
    const own = installedIn(modules).find((path) => {
      const real = realpathSync(path);
      return isBelow(real, working) && !relative(working, real).split(sep).includes("node_modules");
    });
    if (own !== undefined) return relative(modules, own);
  }
  return undefined;
}

/** Makes the base see the packages that are installed in the working copy. */
export function linkPackages(checkouts: TwoCheckouts): void {
  const { working, base } = checkouts;
  for (const modules of modulesOf(checkouts)) {
    const inside = isBelow(modules, working);
    // What lies above the repository is seen from its top.
    const link = inside ? join(base, relative(working, modules)) : join(base, "node_modules");
    if (!existsSync(link)) symlinkSync(modules, link, "junction");
  }
}
