import type { CommandContext } from "../../kernel/context";
import { loadProject } from "../../project/load-project";
import { mainFileOf } from "../../project/main-file";
import { loadPacks } from "../../project/packs";

/** Loads what there is, main file or not, and gives the user's own source files. */
export async function loadWhatThereIs(context: CommandContext): Promise<readonly string[]> {
  if (mainFileOf(context.cwd)) return (await loadProject(context)).sources;
  loadPacks(context);
  return [];
}
