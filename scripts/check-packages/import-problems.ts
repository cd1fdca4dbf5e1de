import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { preProcessFile } from "typescript";
import type { WorkspacePackage } from "../workspace";

/** The packages whose sources are held to this. */
const checked: readonly string[] = ["core", "log-schemas", "upload-client", "engine", "cli"];

/** What each file, or each folder, imports. */
type Graph = ReadonlyMap<string, ReadonlySet<string>>;

function sourceFiles(directory: string): string[] {
  return readdirSync(directory, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".d.ts"))
    .sort();
}

/** The file of this package that an import leads to; undefined for a generated or foreign module. */
function resolveImport(directory: string, from: string, specifier: string): string | undefined {
  if (!specifier.startsWith(".")) return undefined;
  const path = join(dirname(from), specifier);
  return [`${path}.ts`, join(path, "index.ts")].find((file) => existsSync(join(directory, file)));
}

/** Every import of a file and every export from another, those of types only included. */
function importsOf(directory: string, file: string): string[] {
  const { importedFiles } = preProcessFile(readFileSync(join(directory, file), "utf8"), true, true);
  return importedFiles
    .map(({ fileName }) => resolveImport(directory, file, fileName))
    .filter((target) => target !== undefined);
}

/** The first folder of a file's path; a file that is in none stands for itself. */
function roomOf(file: string): string {
  return file.split(sep)[0] ?? file;
}

function roomGraph(files: Graph): Graph {
  const rooms = new Map<string, Set<string>>();
  for (const [file, targets] of files) {
    const room = rooms.get(roomOf(file)) ?? new Set();
    rooms.set(roomOf(file), room);
    for (const target of targets) if (roomOf(target) !== roomOf(file)) room.add(roomOf(target));
  }
  return rooms;
}

/** One circle of a graph, from a node back to itself; undefined when there is none. */
function findCircle(graph: Graph): string[] | undefined {
  const done = new Set<string>();
  const visit = (node: string, path: readonly string[]): string[] | undefined => {
    if (path.includes(node)) return [...path.slice(path.indexOf(node)), node];
    if (done.has(node)) return undefined;
    for (const next of graph.get(node) ?? []) {
      const circle = visit(next, [...path, node]);
      if (circle) return circle;
    }
    done.add(node);
    return undefined;
  };
  for (const node of graph.keys()) {
    const circle = visit(node, []);
    if (circle) return circle;
  }
  return undefined;
}

/** Imports of another folder's file, where that folder has an entry to import it from. */
function aroundEntries(directory: string, files: Graph): string[] {
  return [...files].flatMap(([file, targets]) =>
    [...targets]
      .filter((target) => {
        const entry = join(roomOf(target), "index.ts");
        return roomOf(target) !== roomOf(file) && target !== entry && existsSync(join(directory, entry));
      })
      .map((target) => `${file} imports ${target} around the entry of its folder`),
  );
}

/**
 * What is wrong with how a package's files import each other: a circle of files, a circle of folders, or an import that
 * goes around a folder's entry.
 */
export function importProblems({ folder, directory }: WorkspacePackage): string[] {
  if (!checked.includes(folder)) return [];
  const sources = join(directory, "src");
  const files: Graph = new Map(sourceFiles(sources).map((file) => [file, new Set(importsOf(sources, file))]));
  const circles = [findCircle(files), findCircle(roomGraph(files))]
    .filter((circle) => circle !== undefined)
    .map((circle) => `imports go in a circle: ${circle.join(" → ")}`);
  return [...new Set(circles), ...aroundEntries(sources, files)];
}
