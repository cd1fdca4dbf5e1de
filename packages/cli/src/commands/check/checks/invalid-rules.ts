import { checkRegistry, PantherError } from "@pypanther/core/runtime";
import type { Finding } from "../../../project/findings/finding";

/** Registered rules that are not valid, and ids that several have: overrides can bring both about. */
export function invalidRules(): Finding[] {
  return checkRegistry().map((error) => ({
    code: error instanceof PantherError ? error.code : "INVALID_RULE",
    severity: "error",
    message: error.message,
    ruleId: error instanceof PantherError ? error.details.ruleId : undefined,
  }));
}
