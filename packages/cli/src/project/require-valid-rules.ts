import { checkRegistry } from "@pypanther/core/runtime";
import { UserError } from "../kernel/errors";

/**
 * Overrides may have made a rule invalid, or given two of them one id, after they were registered. Throws a UserError
 * that names every such rule and begins with what was not done because of it.
 */
export function requireValidRules(consequence: string): void {
  const problems = checkRegistry();
  if (problems.length === 0) return;
  throw new UserError(`${consequence}:\n${problems.map(({ message }) => message).join("\n")}`);
}
