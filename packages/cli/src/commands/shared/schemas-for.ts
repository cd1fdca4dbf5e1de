import {
  asProjectSchemas,
  needsSchemas,
  type ProjectSchemas,
  readProjectSchemas,
  SCHEMAS_FOLDER,
} from "../../project/findings";
import type { CommandContext } from "../../kernel/context";
import { readSettings } from "../upload/settings";

/** The schemas of the project that is loaded; none are read where no rule names a log type of theirs. */
export async function schemasFor({ root, env }: Pick<CommandContext, "root" | "env">): Promise<ProjectSchemas> {
  if (!needsSchemas()) return { names: [], findings: [] };
  const path = readSettings({ flags: {}, env, directory: root }).schemasPath?.value ?? SCHEMAS_FOLDER;
  return asProjectSchemas(await readProjectSchemas(root, path), path);
}
