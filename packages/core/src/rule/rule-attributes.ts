import type { DetectionAttributes, RuleTestInit } from "../detection";
import type { LogType } from "../log-types";
import type { Filter } from "./filters";

/** The attributes that every rule has. */
export interface RuleAttributes extends DetectionAttributes {
  logTypes: LogType[];
  tests: RuleTestInit[];
  summaryAttributes: string[];
  threshold: number;
  includeFilters: Filter[];
  excludeFilters: Filter[];
}

/**
 * The one table of attribute names: TypeScript's spelling → the snake_case spelling of every wire (CLI columns, JSON
 * and CSV output, the manifest of an upload), in the order in which a rule is written as a map.
 */
export const wireNames = {
  createAlert: "create_alert",
  dedupPeriodMinutes: "dedup_period_minutes",
  displayName: "display_name",
  enabled: "enabled",
  logTypes: "log_types",
  id: "id",
  summaryAttributes: "summary_attributes",
  tests: "tests",
  threshold: "threshold",
  tags: "tags",
  reports: "reports",
  includeFilters: "include_filters",
  excludeFilters: "exclude_filters",
  defaultSeverity: "default_severity",
  defaultDescription: "default_description",
  defaultDestinations: "default_destinations",
  defaultRunbook: "default_runbook",
  defaultReference: "default_reference",
  status: "status",
} as const satisfies Record<keyof RuleAttributes, string>;

/** The name of a rule attribute in TypeScript. */
export type AttributeName = keyof RuleAttributes;

/** Every attribute name, in the order of `wireNames`. */
export const attributeNames = Object.keys(wireNames) as AttributeName[];

/** The attribute whose snake_case spelling this is, or undefined. */
export function attributeOfWireName(wireName: string): AttributeName | undefined {
  return attributeNames.find((name) => wireNames[name] === wireName);
}
