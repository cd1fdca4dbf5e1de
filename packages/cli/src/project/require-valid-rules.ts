import { invalidDetections } from "@pypanther/core/runtime";
import { UserError } from "../kernel/errors";
import { findingsOfRule, findingText } from "./findings";
import type { Project } from "./load-project";

/**
 * Rules may have been registered although they are not valid, and overrides may have made them so since, or given two of
 * them one id. Throws a UserError that names every such rule with what is wrong and where, and begins with what was not
 * done because of it.
 */
export function requireValidRules(project: Project, consequence: string): void {
  const invalid = invalidDetections();
  if (invalid.length === 0) return;
  const rules = invalid.map((problem) => {
    const { attributes, name } = problem.detection;
    const lines = findingsOfRule(problem, project).map((finding) => `    ${findingText(finding)}`);
    return [`  Rule ${name} (${String(attributes.id)}) is not valid:`, ...lines].join("\n");
  });
  throw new UserError(`${consequence}:\n${rules.join("\n")}`);
}
