import { isManaged, placeholdersOf } from "@pypanther/core/runtime";
import type { Finding } from "../../../project/findings/finding";
import type { CheckSubject } from "./check";

/** Rules of the user's own in which something is left of what `pypanther new rule` wrote to be replaced. */
export function placeholders({ rules }: CheckSubject): Finding[] {
  return rules
    .filter((rule) => !isManaged(rule))
    .flatMap((rule) =>
      placeholdersOf(rule).map((placeholder): Finding => ({
        code: "PLACEHOLDER_LEFT",
        severity: "error",
        message: `${rule.name} still says "${placeholder}". Write it in its place.`,
        ruleId: rule.attributes.id,
      })),
    );
}
