import { existsSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { build, type BuildFailure, type BuildOptions, type Message } from "esbuild";
import { UserError } from "../kernel/errors";
import { requireConditions } from "./require-conditions";

/** How to bundle a main file. */
export interface BundleOptions {
  /** The project's directory, which paths in the source map and in messages are relative to. */
  readonly directory: string;
  /** Whether packages are left to be required, or made part of the bundle. */
  readonly packages: "external" | "bundle";
  /** Where the bundle will be; paths in the source map are relative to it. Nothing is written there. */
  readonly outfile: string;
  /** JavaScript of a module in the project's directory to bundle in place of the main file, which it requires. */
  readonly entry?: string;
}

/** A main file with all that it imports, as one CommonJS module. */
export interface Bundle {
  readonly code: string;
  /** Source map of `code`, version 3, sources included. */
  readonly map: string;
  /** Every file that went into it, absolute, in esbuild's order. */
  readonly inputs: readonly string[];
  readonly warnings: readonly string[];
}

function describe({ location, text }: Message): string {
  return location
    ? `${location.file}:${location.line}:${location.column + 1}: ${text}\n    ${location.lineText.trim()}`
    : text;
}

function isBuildFailure(error: unknown): error is BuildFailure {
  return error instanceof Error && Array.isArray((error as Partial<BuildFailure>).errors);
}

/** The project's compiler settings: those of the nearest tsconfig.json, or none. */
function compilerSettings(directory: string): Pick<BuildOptions, "tsconfig" | "tsconfigRaw"> {
  const tsconfig = join(directory, "tsconfig.json");
  if (existsSync(tsconfig)) return { tsconfig };
  return dirname(directory) === directory ? { tsconfigRaw: {} } : compilerSettings(dirname(directory));
}

/**
 * Bundles a main file. Types are not checked. Throws a UserError with file, line and the line's text for a syntax error
 * or an import that leads nowhere.
 */
export async function bundle(
  mainFile: string,
  { directory, packages, outfile, entry }: BundleOptions,
): Promise<Bundle> {
  try {
    const result = await build({
      absWorkingDir: directory,
      // esbuild would look for one beside each file: that of a linked package could lead to a second copy of core.
      ...compilerSettings(directory),
      ...(entry === undefined
        ? { entryPoints: [mainFile] }
        : { stdin: { contents: entry, resolveDir: directory, sourcefile: "entry.js", loader: "js" } }),
      plugins: packages === "bundle" ? [requireConditions] : [],
      outfile,
      packages,
      bundle: true,
      format: "cjs",
      platform: "node",
      target: "node20",
      // Two classes of one name in different files would otherwise come out as Name and Name2.
      keepNames: true,
      sourcemap: "external",
      metafile: true,
      write: false,
      logLevel: "silent",
    });
    const text = (suffix: string): string => result.outputFiles.find(({ path }) => path.endsWith(suffix))?.text ?? "";
    return {
      code: text(".cjs") || text(".js"),
      map: text(".map"),
      inputs: Object.keys(result.metafile.inputs),
      warnings: result.warnings.map(describe),
    };
  } catch (error) {
    if (!isBuildFailure(error)) throw error;
    const name = relative(directory, mainFile);
    throw new UserError(
      `${name} cannot be loaded:\n${error.errors.map((message) => `  ${describe(message)}`).join("\n")}`,
    );
  }
}
