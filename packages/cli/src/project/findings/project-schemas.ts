import { resolve } from "node:path";
import type { LocalSchemas } from "@pypanther/upload-client";
import type { ProjectSchemas } from "./log-types";

/** Where the project's schemas are unless a setting says otherwise, from its directory. */
export const SCHEMAS_FOLDER = "content/schemas";

/** What a folder of schemas has to do with log types; files that cannot be read are warned about. */
export function asProjectSchemas({ schemas, errors }: LocalSchemas, path: string): ProjectSchemas {
  return {
    names: schemas.map(({ name }) => name),
    findings: errors.map(({ file, message }) => ({
      code: "SCHEMA_NOT_READ",
      severity: "warning",
      message,
      place: `${path}/${file}`,
    })),
  };
}

/** Reads the schemas of the folder that the settings name, or of the usual one. */
export async function readProjectSchemas(directory: string, path: string = SCHEMAS_FOLDER): Promise<LocalSchemas> {
  // Most commands need no schemas.
  const { readSchemas } = require("@pypanther/upload-client") as typeof import("@pypanther/upload-client");
  return readSchemas(/^~(\/|$)/.test(path) ? path : resolve(directory, path));
}
