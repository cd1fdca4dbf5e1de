import { readdir, readFile, realpath, stat } from "node:fs/promises";
import { homedir } from "node:os";
import { join, relative, resolve, sep } from "node:path";
import { isTestFile } from "./is-test-file";
import type { SchemaFileError } from "../schema-result";
import type { LocalSchema, LocalSchemas } from "./local-schema";
import { parseSchema } from "./parse-schema";

/**
 * Reads every schema below a folder (`~` is the home directory). A folder that does not exist holds no schemas. A faulty
 * file becomes an entry of `errors`; the others are still read. No network is used.
 */
export async function readSchemas(path: string): Promise<LocalSchemas> {
  const folder = await existingFolder(path);
  const schemas: LocalSchema[] = [];
  const errors: SchemaFileError[] = [];
  if (folder === undefined) return { folder, schemas, errors };

  for (const absolute of await schemaFiles(folder)) {
    const file = relative(folder, absolute).split(sep).join("/");
    try {
      const text = await readFile(absolute, "utf8");
      if (!isTestFile(file, text)) schemas.push(parseSchema(file, text));
    } catch (error) {
      const code = systemCode(error);
      errors.push({ file, message: code === undefined ? (error as Error).message : `cannot be read (${code})` });
    }
  }
  const duplicates = duplicateNames(schemas);
  const refused = new Set(duplicates.map(({ file }) => file));
  return {
    folder,
    schemas: schemas.filter(({ file }) => !refused.has(file)),
    errors: [...errors, ...duplicates].sort((a, b) => compare(a.file, b.file)),
  };
}

async function existingFolder(path: string): Promise<string | undefined> {
  const expanded = path === "~" || path.startsWith("~/") ? join(homedir(), path.slice(1)) : path;
  try {
    const folder = await realpath(resolve(expanded));
    return (await stat(folder)).isDirectory() ? folder : undefined;
  } catch (error) {
    if (["ENOENT", "ENOTDIR"].includes(systemCode(error) ?? "")) return undefined;
    throw error;
  }
}

/** The code of a file system error, such as `EACCES`; nothing for any other error. */
const systemCode = (error: unknown) => (error as NodeJS.ErrnoException).code;

async function schemaFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => /\.ya?ml$/.test(entry.name) && !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort(compare);
}

/** The backend tells schemas apart ignoring case, so of two files with one name only chance would decide which stays. */
function duplicateNames(schemas: LocalSchema[]): SchemaFileError[] {
  const byName = new Map<string, LocalSchema[]>();
  for (const schema of schemas) {
    const key = schema.name.toLowerCase();
    byName.set(key, [...(byName.get(key) ?? []), schema]);
  }
  return [...byName.values()]
    .filter((group) => group.length > 1)
    .flatMap((group) =>
      group.map(({ file, name }) => {
        const others = group.filter((other) => other.file !== file).map((other) => other.file);
        return { file, message: `schema: ${name} is also defined in ${others.join(", ")}; each name needs one file` };
      }),
    );
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));
