import { existsSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { directoriesUpTo } from "./directories";

/** A lock file and the command that installs just what it says, without running scripts of packages. */
interface Manager {
  readonly lock: string;
  readonly command: readonly [string, ...string[]];
}

const managers: readonly Manager[] = [
  { lock: "package-lock.json", command: ["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"] },
  { lock: "npm-shrinkwrap.json", command: ["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"] },
  { lock: "pnpm-lock.yaml", command: ["pnpm", "install", "--frozen-lockfile", "--ignore-scripts"] },
  { lock: "yarn.lock", command: ["yarn", "install", "--frozen-lockfile", "--ignore-scripts"] },
  { lock: "bun.lock", command: ["bun", "install", "--frozen-lockfile", "--ignore-scripts"] },
];

const withoutLock: Manager["command"] = ["npm", "install", "--no-package-lock", "--ignore-scripts", "--no-audit"];

const textOf = (file: string): string | undefined => (existsSync(file) ? readFileSync(file, "utf8") : undefined);

/** A project in two checkouts of one repository. */
export interface TwoCheckouts {
  /** The tops of both. */
  readonly working: string;
  readonly base: string;
  /** The project's directory below either. */
  readonly project: string;
}

/**
 * The file, relative to the repository's top, that says that the base needs other packages; undefined when both need the
 * same ones. Without any lock file it is the project's package.json that says so.
 */
export function differingLock({ working, base, project }: TwoCheckouts): string | undefined {
  const names = managers.map(({ lock }) => lock);
  const files = directoriesUpTo(join(working, project), working).flatMap((directory) =>
    names.map((name) => relative(working, join(directory, name))),
  );
  const existing = files.filter((file) => existsSync(join(working, file)) || existsSync(join(base, file)));
  const telling = existing.length > 0 ? existing : [join(project, "package.json")];
  return telling.find((file) => textOf(join(working, file)) !== textOf(join(base, file)));
}

/** How packages are installed in a checkout: in which directory, by which command. */
export interface Installation {
  readonly directory: string;
  readonly command: readonly [string, ...string[]];
}

/** How the packages of a project are installed, by the nearest lock file from its directory up to a top. */
export function installationOf(project: string, top: string): Installation {
  for (const directory of directoriesUpTo(project, top)) {
    const manager = managers.find(({ lock }) => existsSync(join(directory, lock)));
    if (!manager) continue;
    const isBerry = manager.lock === "yarn.lock" && existsSync(join(directory, ".yarnrc.yml"));
    const command = isBerry ? (["yarn", "install", "--immutable", "--mode=skip-build"] as const) : manager.command;
    return { directory, command };
  }
  return { directory: project, command: withoutLock };
}
