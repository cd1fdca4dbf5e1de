import type { DetectionTestInit } from "./rule-test";
import type { Severity } from "./severity";

/** Report name → the sections of it that a rule covers, such as "MITRE ATT&CK" → ["TA0001:T1195"]. */
export type Reports = Readonly<Record<string, readonly string[]>>;

/** How far a rule can be relied on: new and untried, in use, or about to be removed. */
export type RuleStatus = "Experimental" | "Stable" | "Deprecated";

/** The attributes that every detection has. */
export interface DetectionAttributes {
  id: string;
  defaultSeverity: Severity;
  createAlert: boolean;
  dedupPeriodMinutes: number;
  displayName: string;
  enabled: boolean;
  tests: DetectionTestInit[];
  tags: string[];
  reports: Reports;
  defaultDestinations: string[] | null;
  defaultDescription: string;
  defaultRunbook: string;
  defaultReference: string;
  status: RuleStatus;
}
