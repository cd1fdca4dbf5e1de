import type { Finding } from "../../../project/findings/finding";
import { missingTestsOf } from "../../shared/missing-tests";
import type { CheckSubject } from "./check";

/** Rules of the user's own that have fewer tests than were demanded. */
export function missingTests({ rules, minimumTests }: CheckSubject): Finding[] {
  return rules.flatMap((rule) =>
    missingTestsOf(rule, minimumTests).map((problem): Finding => ({
      code: "TOO_FEW_TESTS",
      severity: "error",
      message: `${rule.name} ${problem}.`,
      ruleId: rule.attributes.id,
    })),
  );
}
