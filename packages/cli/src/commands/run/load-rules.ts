import { type DetectionClass, getPantherDetections, registeredDetections } from "@pypanther/core/runtime";
import type { CommandContext } from "../../kernel/context";
import { warnOfIdleChanges } from "../../project/idle-changes";
import { warnOf } from "../../project/findings";
import { loadPacksAlone, loadProject, type Project } from "../../project/load-project";
import { missingRules } from "../../project/missing";
import { requireValidRules } from "../../project/require-valid-rules";

type Surroundings = Pick<CommandContext, "root" | "stderr" | "enableSourceMaps">;

/**
 * Loads the project and gives what it registers, or loads its packs alone and gives all they have, as shipped. Says
 * nothing of mistakes in the project that only leave rules out.
 */
export async function loadRulesQuietly(managed: boolean, context: Surroundings): Promise<readonly DetectionClass[]> {
  if (managed) {
    await loadPacksAlone(context);
    return getPantherDetections();
  }
  await loadProject(context);
  return registeredDetections();
}

/** The rules among which a run chooses, and the user's own source files. */
interface LoadedRules extends Pick<Project, "directory" | "sources"> {
  readonly rules: readonly DetectionClass[];
}

/** The same, with warnings. Throws a UserError that names every registered rule that is not valid. */
export async function loadRules(managed: boolean, context: Surroundings): Promise<LoadedRules> {
  if (managed) return { rules: await loadRulesQuietly(managed, context), directory: context.root, sources: [] };
  const project = await loadProject(context);
  warnOf(missingRules(project), context.stderr);
  warnOfIdleChanges(context.stderr);
  requireValidRules(project, "Nothing was run");
  return { rules: registeredDetections(), directory: project.directory, sources: project.sources };
}
