import type { DetectionTestInit } from "./rule-test";
import type { Severity } from "./severity";

/** Report name → the sections of it that a rule covers, such as "MITRE ATT&CK" → ["TA0001:T1195"]. */
export type Reports = Readonly<Record<string, readonly string[]>>;

/** How far a rule can be relied on: new and untried, in use, or about to be removed. */
export type RuleStatus = "Experimental" | "Stable" | "Deprecated";

/** The attributes that every detection has. */
export interface DetectionAttributes {
  /** Unique name, compared ignoring case. */
  id: string;
  /** The severity of its alerts unless its `severity` says otherwise. */
  defaultSeverity: Severity;
  /** Whether matches become alerts; false keeps them as signals. */
  createAlert: boolean;
  /** How long matches with the same dedup string join one alert, in minutes of event time. */
  dedupPeriodMinutes: number;
  /** The name that people read; the id when empty. */
  displayName: string;
  /** Whether it is in use. */
  enabled: boolean;
  /** Tests that `pypanther test` runs. */
  tests: DetectionTestInit[];
  /** Free labels. */
  tags: string[];
  /** The standards it covers, by report name. */
  reports: Reports;
  /** Destinations by name or id; null leaves it to their own routing, an empty list sends nowhere. */
  defaultDestinations: string[] | null;
  /** What the alert is about, unless its `description` says otherwise. */
  defaultDescription: string;
  /** What to do about an alert, unless its `runbook` says otherwise. */
  defaultRunbook: string;
  /** Where to read on, unless its `reference` says otherwise. */
  defaultReference: string;
  /** How far it can be relied on. */
  status: RuleStatus;
}
