import type { DetectionClass, Reports, Severity } from "../detection";
import { nearMiss, PantherError } from "../errors";
import { type LogType, logTypeConstant } from "../log-types";
import { detectionList, listingsOf } from "./detection-list";
import type { Listing } from "./listing";

type OneOrMany<T> = T | readonly T[];

/**
 * Which rules to take: every given attribute must match (and), by any of its given values (or). Texts compare ignoring
 * case, as wholes; a list attribute matches when it shares an item. An empty list matches nothing.
 */
export interface RuleFilter {
  /** Rules that read any of these log types. */
  logTypes?: OneOrMany<LogType>;
  /** Of policies: the types of resources. */
  resourceTypes?: OneOrMany<string>;
  /** Rules of these ids. */
  id?: OneOrMany<string>;
  /** Rules that create alerts, or do not. */
  createAlert?: OneOrMany<boolean>;
  /** Rules of this dedup period, in minutes. */
  dedupPeriodMinutes?: OneOrMany<number>;
  /** Rules of these names. */
  displayName?: OneOrMany<string>;
  /** Rules that are enabled, or are not. */
  enabled?: OneOrMany<boolean>;
  /** Rules that summarise any of these fields. */
  summaryAttributes?: OneOrMany<string>;
  /** Rules of these thresholds. */
  threshold?: OneOrMany<number>;
  /** Rules with any of these tags. */
  tags?: OneOrMany<string>;
  /** Report names, or a map of report name → sections of which the rule must cover one (an empty list: any). */
  reports?: OneOrMany<string> | Reports;
  /** Rules of these default severities. */
  defaultSeverity?: OneOrMany<Severity>;
  /** The same as `defaultSeverity`. */
  severity?: OneOrMany<Severity>;
  /** Rules of these descriptions. */
  defaultDescription?: OneOrMany<string>;
  /** Rules of these references. */
  defaultReference?: OneOrMany<string>;
  /** Rules of these runbooks. */
  defaultRunbook?: OneOrMany<string>;
  /** Rules with any of these destinations. */
  defaultDestinations?: OneOrMany<string>;
}

/** The attributes that a filter may name. */
const filterNames = new Set<keyof RuleFilter>([
  "logTypes",
  "resourceTypes",
  "id",
  "createAlert",
  "dedupPeriodMinutes",
  "displayName",
  "enabled",
  "summaryAttributes",
  "threshold",
  "tags",
  "reports",
  "defaultSeverity",
  "severity",
  "defaultDescription",
  "defaultReference",
  "defaultRunbook",
  "defaultDestinations",
]);

const fold = (value: unknown): unknown => (typeof value === "string" ? value.toLowerCase() : value);
const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as unknown[]) : [value]);

function shares(actual: unknown, wanted: unknown): boolean {
  const values = new Set(asList(actual).map(fold));
  return asList(wanted).some((item) => values.has(fold(item)));
}

/** Six log types differ from another in case only: a value that is spelt exactly like a known one means that one. */
function readsLogType(actual: readonly unknown[], wanted: unknown): boolean {
  return asList(wanted).some((name) =>
    typeof name === "string" && logTypeConstant(name) ? actual.includes(name) : shares(actual, name),
  );
}

function coversReports(actual: Reports, wanted: Reports): boolean {
  return Object.entries(wanted).some(([name, sections]) => {
    const covered = Object.entries(actual).find(([report]) => fold(report) === fold(name))?.[1];
    return covered !== undefined && (sections.length === 0 || shares(covered, sections));
  });
}

function matches(listing: Listing, name: keyof RuleFilter, wanted: unknown): boolean {
  if (name === "severity") return shares(listing.attribute("defaultSeverity"), wanted);
  if (name === "logTypes") return readsLogType(listing.logTypes, wanted);
  if (name !== "reports") return shares(listing.attribute(name), wanted);
  const isMap = typeof wanted === "object" && wanted !== null && !Array.isArray(wanted);
  const reports = listing.attribute("reports") as Reports;
  return isMap ? coversReports(reports, wanted as Reports) : shares(Object.keys(reports), wanted);
}

function checkNames(filter: RuleFilter): void {
  const unknown = Object.keys(filter).find((name) => !filterNames.has(name as keyof RuleFilter));
  if (unknown === undefined) return;
  const allowed = [...filterNames];
  const near = nearMiss(unknown, allowed);
  const advice = near ? `Did you mean "${near}"?` : `Allowed: ${allowed.join(", ")}.`;
  throw new PantherError("UNKNOWN_FILTER", `Rules cannot be filtered by "${unknown}". ${advice}`, { found: unknown });
}

/** The listed detections that a filter takes, in their order. Throws as `filterDetections` does. */
export function filterListings<C extends DetectionClass>(
  listings: Iterable<Listing<C>>,
  filter: RuleFilter = {},
): Listing<C>[] {
  checkNames(filter);
  const wanted = Object.entries(filter).filter(([, value]) => value !== undefined && value !== null);
  return [...listings].filter((listing) =>
    wanted.every(([name, value]: [string, unknown]) => matches(listing, name as keyof RuleFilter, value)),
  );
}

/** The detections that a filter takes, in their order. Throws a PantherError for an attribute that no filter may name. */
export function filterDetections<C extends DetectionClass>(detections: readonly C[], filter: RuleFilter = {}): C[] {
  return detectionList(filterListings(listingsOf(detections), filter));
}
