import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";

/** A file named by what it is instead of where this machine keeps it. */
export interface PortableName {
  /** "content/rules/odd-login.ts" in the project, "package@1.2.3/dist/index.js" in a package. */
  readonly name: string;
  /** Whether the file is the project's own. */
  readonly own: boolean;
}

interface InstalledPackage {
  readonly directory: string;
  readonly label: string;
}

function readPackage(directory: string): InstalledPackage | undefined {
  const file = join(directory, "package.json");
  if (!existsSync(file)) return undefined;
  const { name, version } = JSON.parse(readFileSync(file, "utf8")) as { name?: string; version?: string };
  // Packages may contain nameless manifests that only say how their files are to be read.
  return name === undefined ? undefined : { directory, label: version === undefined ? name : `${name}@${version}` };
}

/**
 * Gives files their portable names: the same whichever directory the project is in, and wherever and in whichever
 * layout its packages are installed. Paths are absolute or relative to the project's directory.
 */
export function portableNames(projectDirectory: string): (path: string) => PortableName {
  const packages = new Map<string, InstalledPackage | undefined>();

  function packageOf(directory: string): InstalledPackage | undefined {
    if (packages.has(directory)) return packages.get(directory);
    const parent = dirname(directory);
    const found = readPackage(directory) ?? (parent === directory ? undefined : packageOf(parent));
    packages.set(directory, found);
    return found;
  }

  const slashed = (from: string, to: string): string => relative(from, to).split(sep).join("/");

  return (path) => {
    const file = resolve(projectDirectory, path);
    const inProject = slashed(projectDirectory, file);
    const outside = inProject.startsWith("../") || resolve(inProject) === inProject;
    if (!outside && !inProject.split("/").includes("node_modules")) return { name: inProject, own: true };
    const found = packageOf(dirname(file));
    const name = found ? `${found.label}/${slashed(found.directory, file)}` : `external/${basename(file)}`;
    return { name, own: false };
  };
}
