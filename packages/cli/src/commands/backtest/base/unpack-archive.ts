import { cpSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { toError } from "@pypanther/core/runtime";
import { strFromU8, unzipSync } from "fflate";
import { UsageError, UserError } from "../../../kernel/errors";
import { version } from "../../../version";
import { sideProgram } from "../side/side-program";
import type { Base } from "./base";

/** The files of an archive that are needed, and how large one may be unpacked. */
const needed = new Set(["main.js", "main.js.map", "manifest.json"]);
const MAX_BYTES = 256 * 1024 * 1024;

function readArchive(file: string): Record<string, string> {
  try {
    const filter = ({ name, originalSize }: { name: string; originalSize: number }): boolean => {
      if (needed.has(name) && originalSize > MAX_BYTES) throw new Error(`${name} in it is larger than 256 MiB`);
      return needed.has(name);
    };
    const found = Object.entries(unzipSync(readFileSync(file), { filter }));
    return Object.fromEntries(found.map(([name, bytes]) => [name, strFromU8(bytes)]));
  } catch (thrown) {
    throw new UserError(`${file} cannot be read as an archive: ${toError(thrown).message}`);
  }
}

/** The version that built an archive. Throws a UserError when it is no archive of rules. */
function builtBy(file: string, { "main.js": code, "manifest.json": manifest }: Record<string, string>): string {
  let found: unknown;
  try {
    found = (JSON.parse(manifest ?? "null") as { pypanther_version?: unknown } | null)?.pypanther_version;
  } catch {
    // Told below.
  }
  if (code !== undefined && typeof found === "string") return found;
  throw new UserError(`${file} is not an archive that pypanther upload makes: main.js or manifest.json is missing.`);
}

/** Copies an installed package's built files, so that what it requires is looked for from where the copy lies. */
function copyPackage(directory: string, target: string): void {
  mkdirSync(target, { recursive: true });
  cpSync(join(directory, "package.json"), join(target, "package.json"));
  cpSync(join(directory, "dist"), join(target, "dist"), { recursive: true });
}

/**
 * Lays out an archive so that it can be run. It holds the core in which its rules are registered, so that core takes
 * the place of the installed one beside a copy of the engine.
 */
export function unpackArchive(file: string, scratch: string): Base {
  const files = readArchive(file);
  const madeBy = builtBy(file, files);
  if (madeBy !== version) {
    throw new UsageError(
      `${file} was built by pypanther ${madeBy}, and this is ${version}: the core in an archive and the engine around ` +
        "it must be of one version. Name a commit instead: --base <commit>",
    );
  }
  const program = sideProgram();
  const scope = join(realpathSync(scratch), "node_modules", "@pypanther");
  const core = join(scope, "core");
  mkdirSync(core, { recursive: true });
  const exports = { ".": "./main.js", "./runtime": "./main.js" };
  writeFileSync(join(core, "package.json"), JSON.stringify({ name: "@pypanther/core", version, exports }));
  for (const name of ["main.js", "main.js.map"]) writeFileSync(join(core, name), files[name] ?? "");
  copyPackage(dirname(dirname(program)), join(scope, "cli"));
  const engine = createRequire(program).resolve("@pypanther/engine/package.json");
  copyPackage(dirname(engine), join(scope, "engine"));
  return {
    root: null,
    program: join(scope, "cli", "dist", "backtest-side.js"),
    label: `archive ${basename(file)}`,
    packages: "packages of its own, in the archive",
  };
}
