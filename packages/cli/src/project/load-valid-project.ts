import type { CommandContext } from "../kernel/context";
import { loadProject, type Project } from "./load-project";
import { requireValidRules } from "./require-valid-rules";

/** Loads the project like `loadProject`, and throws a UserError that names every rule that is not valid. */
export async function loadValidProject(context: CommandContext): Promise<Project> {
  const project = await loadProject(context);
  requireValidRules(project, "The project cannot be used");
  return project;
}
