import { parseLocation } from "../../project/source-line";
import type { CheckReport } from "./report";

/** The findings as one JSON document. */
export function renderJson({ findings, errors, warnings, failed }: CheckReport): string {
  const document = {
    findings: findings.map(({ code, severity, message, place, ruleId }) => {
      const at = parseLocation(place ?? "");
      return { code, severity, message, file: at?.file ?? null, line: at?.line ?? null, rule_id: ruleId ?? null };
    }),
    errors,
    warnings,
    result: failed ? "CHECK_FAILED" : "CHECK_PASSED",
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
