import { realpathSync } from "node:fs";
import { registeredRules } from "@pypanther/core/runtime";
import type { CommandContext } from "../../kernel/context";
import { UsageError, UserError } from "../../kernel/errors";
import { type Finding, placeOf } from "../../project/findings/finding";
import { loadProject } from "../../project/load-project";
import { projectLocation } from "../../project/source-line";
import { checks } from "./checks";
import { typeCheck } from "./type-check";

/** Why a project cannot be loaded, as a finding: what its types say may explain it. */
function loadFinding(error: UserError, directory: string): Finding {
  const stack = error.cause instanceof Error ? error.cause.stack : undefined;
  const place = placeOf(projectLocation(stack, directory), directory);
  return { code: "PROJECT_NOT_LOADED", severity: "error", message: error.message, place };
}

async function loadedFindings(context: CommandContext, minimumTests: number): Promise<readonly Finding[]> {
  try {
    const project = await loadProject(context);
    const rules = registeredRules();
    if (rules.length === 0) {
      throw new UsageError("main.ts registers no rules, so there is nothing to check. Add a register(...) to it.");
    }
    return checks.flatMap((check) => check({ project, rules, minimumTests }));
  } catch (error) {
    if (error instanceof UserError && error.exitCode === 1) return [loadFinding(error, realpathSync(context.root))];
    throw error;
  }
}

/** Everything that is found in a project: by its compiler, and in what it registers. Throws a UsageError when it has no rules. */
export async function checkProject(context: CommandContext, minimumTests: number): Promise<Finding[]> {
  const types = typeCheck(realpathSync(context.root));
  // Whichever fails first, the other must not fail unheard.
  types.catch(() => undefined);
  const loaded = await loadedFindings(context, minimumTests);
  return [...(await types), ...loaded];
}
