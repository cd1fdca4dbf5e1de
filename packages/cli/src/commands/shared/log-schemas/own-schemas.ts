import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join, resolve } from "node:path";
import type { CompiledSchema } from "@pypanther/log-schemas";
import { readSettings } from "../../upload/settings";
import type { CommandContext } from "../../../kernel/context";
import { SCHEMAS_FOLDER } from "../../../project/findings";

/** A schema of the project, ready for reading events. */
export interface OwnSchema {
  /** Its file, from the folder of schemas. */
  readonly file: string;
  readonly compiled: CompiledSchema;
}

/** A file in the folder of schemas that cannot be used. */
export interface SchemaFileProblem {
  readonly file: string;
  readonly message: string;
}

/** What the project's folder of schemas holds. */
export interface OwnSchemas {
  /** The folder as the user names it. */
  readonly folder: string;
  /** The same as an absolute path. */
  readonly path: string;
  readonly schemas: readonly OwnSchema[];
  readonly problems: readonly SchemaFileProblem[];
}

/** Reads and prepares the schemas of a project; a folder that does not exist holds none. */
export async function readOwnSchemas({ root, env }: Pick<CommandContext, "root" | "env">): Promise<OwnSchemas> {
  const folder = readSettings({ flags: {}, env, directory: root }).schemasPath?.value ?? SCHEMAS_FOLDER;
  const path = /^~(\/|$)/.test(folder) ? join(homedir(), folder.slice(1)) : resolve(root, folder);
  if (!existsSync(path)) return { folder, path, schemas: [], problems: [] };
  // Most commands need no schemas.
  const { readSchemas } = require("@pypanther/upload-client") as typeof import("@pypanther/upload-client");
  const { compileSchema, parseLogSchema, SchemaError } =
    require("@pypanther/log-schemas") as typeof import("@pypanther/log-schemas");
  const found = await readSchemas(path);
  const schemas: OwnSchema[] = [];
  const problems: SchemaFileProblem[] = [...found.errors];
  for (const { file } of found.schemas) {
    try {
      const compiled = compileSchema(parseLogSchema(await readFile(join(path, file), "utf8")));
      schemas.push({ file, compiled });
    } catch (thrown) {
      if (!(thrown instanceof SchemaError)) throw thrown;
      problems.push(...thrown.problems.map((message) => ({ file, message })));
    }
  }
  return { folder, path, schemas, problems };
}
