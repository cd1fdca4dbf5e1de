import { Severity } from "@pypanther/core/runtime";
import { nothingSeen } from "./nothing-seen";
import type { RunReport } from "./run-logs";

/** 1 when a run could not do all it was asked to, or found what it is to fail for; 0 otherwise. */
export function runExitCode(
  report: RunReport,
  /** The severity of the most severe alert. */
  worst: Severity | undefined,
  /** The least severity of an alert that is a failure; undefined when none is. */
  failOn: Severity | undefined,
): number {
  const { malformed, ruleErrors } = report.summary;
  const isAlarming = failOn !== undefined && worst !== undefined && Severity.atLeast(worst, failOn);
  return malformed > 0 || ruleErrors > 0 || isAlarming || nothingSeen(report) ? 1 : 0;
}
