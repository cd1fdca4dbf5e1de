import type { Alert } from "@pypanther/engine";

/** What a version of a project says of one of its rules. */
export interface SideRule {
  readonly id: string;
  readonly name: string;
  /** The name of its class; null for a rule whose code no event needed. */
  readonly className: string | null;
  readonly severity: string;
  readonly enabled: boolean;
  /** Whether it was run: registered rules that are not enabled are told of and left out. */
  readonly isRun: boolean;
  readonly logTypes: readonly string[];
  /** Null, like the threshold, for correlation rules. */
  readonly dedupPeriodMinutes: number | null;
  readonly threshold: number | null;
  readonly createAlert: boolean;
  readonly matches: number;
  /** Errors that it raised. */
  readonly errors: number;
}

/** What one version of a project makes of logs: its rules and their alerts. */
export interface Side {
  readonly rules: readonly SideRule[];
  readonly alerts: readonly Alert[];
  /** Events read, and those whose log type nothing told. */
  readonly events: number;
  readonly unclassified: number;
  /** Lines and files that could not be read. */
  readonly malformed: number;
}
