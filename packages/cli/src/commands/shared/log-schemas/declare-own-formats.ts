import { declareLogFormat } from "@pypanther/core/runtime";
import type { CommandContext } from "../../../kernel/context";
import { inert, visible } from "../../../render/visible";
import { readOwnSchemas } from "./own-schemas";

/**
 * Makes the log types of the project's schemas known to the project that is loaded, so that their events are told and
 * read. A file that cannot be used is warned about.
 */
export async function declareOwnFormats({
  root,
  env,
  stderr,
}: Pick<CommandContext, "root" | "env" | "stderr">): Promise<void> {
  const { folder, schemas, problems } = await readOwnSchemas({ root, env });
  for (const { file, message } of problems) {
    const line = inert(visible(`${folder}/${file}: ${message}`));
    stderr.write(`${stderr.style.yellow("Warning:")} ${line}\n`);
  }
  if (schemas.length === 0) return;
  const { formatOfSchema } = require("@pypanther/log-schemas") as typeof import("@pypanther/log-schemas");
  for (const { compiled } of schemas) declareLogFormat(formatOfSchema(compiled));
}
