import { join, relative, sep } from "node:path";
import { bundle } from "../../../project/bundle";
import type { Project } from "../../../project/load-project";
import { portableNames } from "./portable-names";

/** A project with all its packages as one module that runs on its own. */
export interface ProjectBundle {
  readonly code: string;
  /** Source map of `code`. The project's own sources are in it, those of packages are named by package and version. */
  readonly map: string;
  /** The project's own files that went into it, relative to the project's directory. */
  readonly sources: readonly string[];
}

/**
 * The module that is bundled: it loads what local commands load, in the same order, and exports the core in whose
 * registry the rules then are.
 */
function entryModule({ directory, mainFile, packs }: Project): string {
  const main = `./${relative(directory, mainFile).split(sep).join("/")}`;
  const loads = [...packs, main].map((name) => `require(${JSON.stringify(name)});\n`);
  return `${loads.join("")}module.exports = require("@pypanther/core/runtime");\n`;
}

/** The places where esbuild writes a module's path into code: a comment above it, or the key of its wrapper. */
const pathInCode = /^(\/\/ |\s+")(.+?)($|"\()/gm;

interface SourceMap {
  sources: string[];
  sourcesContent?: (string | null)[];
}

/** Bundles a project for the backend. The same project gives the same text on every machine. */
export async function bundleProject(project: Project): Promise<ProjectBundle> {
  const { directory, mainFile } = project;
  const outfile = join(directory, "main.js");
  const made = await bundle(mainFile, { directory, packages: "all", outfile, entry: entryModule(project) });
  const nameOf = portableNames(directory);

  const inputs = new Map(made.inputs.map((input) => [input, nameOf(input)]));
  const code = made.code.replace(pathInCode, (line, before: string, path: string, after: string) => {
    const known = inputs.get(path);
    return known ? before + known.name + after : line;
  });

  const map = JSON.parse(made.map) as SourceMap;
  const sources = map.sources.map(nameOf);
  const contents = sources.map(({ own }, index) => (own ? (map.sourcesContent?.[index] ?? null) : null));
  return {
    code: `${code.trimEnd()}\n//# sourceMappingURL=main.js.map\n`,
    map: JSON.stringify({ ...map, sources: sources.map(({ name }) => name), sourcesContent: contents }),
    sources: [...inputs.values()].flatMap(({ name, own }) => (own && name !== "entry.js" ? [name] : [])).sort(),
  };
}
