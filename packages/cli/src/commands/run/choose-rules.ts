import {
  type CorrelationRuleClass,
  type DetectionClass,
  detectionList,
  isCorrelationRuleClass,
  type Listing,
  listingsOf,
  memberId,
  nearMiss,
  type RuleClass,
} from "@pypanther/core/runtime";
import { UsageError } from "../../kernel/errors";

/** Which of the registered rules to run. */
export interface RuleChoice {
  /** Only rules of these ids, ignoring case, enabled or not. */
  readonly rule?: readonly string[];
  /** Also rules that are not enabled. */
  readonly allRules?: boolean;
}

/** The rules to run, and how many were left out because they are not enabled. */
export interface ChosenRules {
  readonly rules: readonly RuleClass[];
  readonly correlationRules: readonly CorrelationRuleClass[];
  readonly disabled: number;
}

const sameId = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

function thoseOfIds(ids: readonly string[], registered: readonly Listing[]): Listing[] {
  const known = registered.map(({ id }) => id);
  const unknown = ids.filter((id) => !known.some((other) => sameId(id, other)));
  if (unknown.length > 0) {
    const lines = unknown.map((id) => {
      const near = nearMiss(id, known);
      return `No registered rule has the id ${id}.${near ? ` Did you mean ${near}?` : ""}`;
    });
    throw new UsageError([...lines, "See: pypanther list rules"].join("\n"));
  }
  return registered.filter((listing) => ids.some((id) => sameId(id, listing.id)));
}

/** Correlation rules say nothing without their members, so those that are chosen by id bring theirs along. */
function withMembers(chosen: readonly Listing[], registered: readonly Listing[]): Listing[] {
  const all = new Set(chosen);
  for (const listing of all) {
    if (listing.isRule() || !isCorrelationRuleClass(listing.detection)) continue;
    const ids = Object.values(listing.detection.attributes.detection.steps).map(memberId);
    for (const other of registered) if (ids.some((id) => id !== undefined && sameId(id, other.id))) all.add(other);
  }
  return registered.filter((listing) => all.has(listing));
}

/** Rules, whose code is not loaded for it, and correlation rules. */
function split(listings: readonly Listing[], disabled: number): ChosenRules {
  const rules = detectionList(listings.filter((listing) => listing.isRule()));
  const others = listings.filter((listing) => !listing.isRule()).map(({ detection }) => detection);
  return { rules, correlationRules: others.filter(isCorrelationRuleClass), disabled };
}

/** Chooses rules to run. Throws a UsageError for an id that no rule has, and when nothing is left to run. */
export function chooseRules(registered: readonly DetectionClass[], { rule: ids, allRules }: RuleChoice): ChosenRules {
  const runnable = listingsOf(registered).filter(
    (listing) => listing.isRule() || isCorrelationRuleClass(listing.detection),
  );
  if (runnable.length === 0) {
    throw new UsageError("main.ts registers no rules, so there is nothing to run. Add a register(...) to it.");
  }
  if (ids) return split(withMembers(thoseOfIds(ids, runnable), runnable), 0);
  if (allRules) return split(runnable, 0);
  const enabled = runnable.filter((listing) => listing.enabled);
  if (enabled.length === 0) {
    throw new UsageError(
      `None of the ${runnable.length} registered rules is enabled. Run them all the same with --all-rules.`,
    );
  }
  return split(enabled, runnable.length - enabled.length);
}
