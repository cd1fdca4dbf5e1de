import { readFileSync } from "node:fs";
import { UserError } from "../kernel/errors";

/** A package.json, as far as loading a project reads it. */
export interface Manifest {
  readonly version?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly pypanther?: { readonly pack?: boolean };
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
