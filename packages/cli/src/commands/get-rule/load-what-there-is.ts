import type { CommandContext } from "../../kernel/context";
import { loadPacksAlone } from "../../project/load-project";
import { loadValidProject } from "../../project/load-valid-project";
import { mainFileOf } from "../../project/main-file";

/** Loads what there is, main file or not, and gives the user's own source files. */
export async function loadWhatThereIs(context: CommandContext): Promise<readonly string[]> {
  if (mainFileOf(context.root)) return (await loadValidProject(context)).sources;
  await loadPacksAlone(context);
  return [];
}
