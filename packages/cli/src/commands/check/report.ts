import { findingText, type Finding } from "../../project/findings/finding";

/** What `check` found. */
export interface CheckReport {
  readonly findings: readonly Finding[];
  readonly errors: number;
  readonly warnings: number;
  /** Whether anything is to be mended before the project is merged. */
  readonly failed: boolean;
}

/** Each finding once, errors first; with `strict` a warning fails the check too. */
export function reportOf(found: readonly Finding[], strict: boolean): CheckReport {
  const once = [...new Map(found.map((finding) => [`${finding.code} ${findingText(finding)}`, finding])).values()];
  const errors = once.filter(({ severity }) => severity === "error");
  const warnings = once.filter(({ severity }) => severity === "warning");
  return {
    findings: [...errors, ...warnings],
    errors: errors.length,
    warnings: warnings.length,
    failed: errors.length > 0 || (strict && warnings.length > 0),
  };
}
