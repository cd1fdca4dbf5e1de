import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { UserError } from "../kernel/errors";

/** A package.json, as far as loading a project reads it. */
export interface Manifest {
  readonly version?: string;
  readonly main?: unknown;
  readonly exports?: unknown;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly pypanther?: {
    readonly pack?: boolean;
    /** The destinations that alerts can go to, by name or id; for `pypanther check`. */
    readonly destinations?: unknown;
  };
}

/** Reads a package.json. Throws a UserError that says why it cannot be read. */
export function readManifest(file: string): Manifest {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Manifest;
  } catch (error) {
    throw new UserError(`${file} cannot be read: ${(error as Error).message}`);
  }
}

/** The names of the packages that a package.json asks for, each once. */
export function dependenciesOf(file: string): string[] {
  const { dependencies = {}, devDependencies = {} } = readManifest(file);
  return [...new Set([...Object.keys(dependencies), ...Object.keys(devDependencies)])];
}

/**
 * The package.json of a package as code in a directory finds it; undefined when it is not installed. It is looked for on
 * disk, since `exports` may hide it from `require`.
 */
export function installedManifest(name: string, directory: string): string | undefined {
  return (createRequire(join(directory, "package.json")).resolve.paths(name) ?? [])
    .map((path) => join(path, name, "package.json"))
    .find((file) => existsSync(file));
}
