import { existsSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { build, type BuildFailure, type BuildOptions, type Message, type Metafile } from "esbuild";
import { UserError } from "../kernel/errors";
import { externalPackages } from "./external-packages";
import { requireConditions } from "./require-conditions";

/** How to bundle a main file. */
export interface BundleOptions {
  /** The project's directory, which paths in the source map and in messages are relative to. */
  readonly directory: string;
  /**
   * Which packages become part of the bundle: none, those that are TypeScript, or all. Others are left to be required.
   * Telling them apart costs a question for each import.
   */
  readonly packages: "none" | "typescript" | "all";
  /** Where the bundle will be; paths in the source map are relative to it. Nothing is written there. */
  readonly outfile: string;
  /** JavaScript of a module in the project's directory to bundle in place of the main file, which it requires. */
  readonly entry?: string;
}

/** A file that imports another one. */
export interface Importer {
  /** Absolute. */
  readonly file: string;
  /** How it names the other one: "./door". */
  readonly specifier: string;
}

/** A main file with all that it imports, as one CommonJS module. */
export interface Bundle {
  readonly code: string;
  /** Source map of `code`, version 3, sources included. */
  readonly map: string;
  /** Every file that went into it, absolute, in esbuild's order. */
  readonly inputs: readonly string[];
  /** Which files import an input, by the input's absolute path. */
  readonly importers: ReadonlyMap<string, readonly Importer[]>;
  readonly warnings: readonly string[];
}

const TOP_LEVEL_AWAIT =
  "a project is loaded in one go, so nothing can be awaited outside of a function. " +
  "Read what it needs synchronously, for example with readFileSync, or await it in a rule's method.";

function describe({ location, text }: Message): string {
  const words = text.startsWith("Top-level await") ? TOP_LEVEL_AWAIT : text;
  return location
    ? `${location.file}:${location.line}:${location.column + 1}: ${words}\n    ${location.lineText.trim()}`
    : words;
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

function packagesOption(
  packages: BundleOptions["packages"],
  directory: string,
): Pick<BuildOptions, "packages" | "plugins"> {
  if (packages === "all") return { plugins: [requireConditions] };
  return packages === "typescript" ? { plugins: [externalPackages(directory)] } : { packages: "external" };
}

function importersOf({ inputs }: Metafile, directory: string): Map<string, Importer[]> {
  const importers = new Map<string, Importer[]>();
  for (const [name, { imports }] of Object.entries(inputs)) {
    for (const { path, original, external } of imports) {
      if (external || original === undefined) continue;
      const input = resolve(directory, path);
      const importer = { file: resolve(directory, name), specifier: original };
      importers.set(input, [...(importers.get(input) ?? []), importer]);
    }
  }
  return importers;
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
      ...packagesOption(packages, directory),
      outfile,
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
      importers: importersOf(result.metafile, directory),
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
