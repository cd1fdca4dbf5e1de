import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { LogFormat } from "@pypanther/core/runtime";
import { describeFormat, interfacesOf, type LogSchema, parseLogSchema } from "@pypanther/log-schemas";
import { parse } from "yaml";
import { root, type WorkspacePackage, workspacePackages } from "../workspace";

/** The log schemas in a pack, in the order of their files. */
export function schemasIn({ directory }: WorkspacePackage): LogSchema[] {
  const folder = join(directory, "src", "schemas");
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((file) => file.endsWith(".yml"));
  return files.sort().map((name) => {
    const file = join(folder, name);
    try {
      return parseLogSchema(readFileSync(file, "utf8"));
    } catch (thrown) {
      throw new Error(`${relative(root, file)}: ${(thrown as Error).message}`, { cause: thrown });
    }
  });
}

/** What a pack says of log types: by its schemas, and in its log-formats.yml of those that have none. */
function formatsIn(pack: WorkspacePackage): LogFormat[] {
  const file = join(pack.directory, "src", "log-formats.yml");
  const others = existsSync(file) ? (parse(readFileSync(file, "utf8")) as LogFormat[]) : [];
  return [...schemasIn(pack).map(describeFormat), ...others];
}

let described: ReadonlyMap<string, readonly LogFormat[]> | undefined;

/**
 * The formats that a pack announces: of the log types that it describes, and of those that its rules read, whichever pack
 * describes them, since each pack must work alone.
 */
export function announcedFormats({ folder }: WorkspacePackage, read: readonly string[]): LogFormat[] {
  described ??= new Map(workspacePackages().map((pack) => [pack.folder, formatsIn(pack)]));
  const own = described.get(folder) ?? [];
  const wanted = new Set([...own.map(({ logType }) => logType), ...read]);
  const all = [...described.values()].flat().filter(({ logType }) => wanted.has(logType));
  return all.sort((a, b) => (a.logType < b.logType ? -1 : 1));
}

/** The module with the types of a pack's events; undefined for a pack without schemas. */
export function eventTypesOf(pack: WorkspacePackage): string | undefined {
  const schemas = schemasIn(pack);
  if (schemas.length === 0) return undefined;
  return `// Written by \`pnpm sync-packs\` from the schemas in this folder.\n${interfacesOf(schemas)}`;
}
