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

/** Which rules to run. */
export interface RuleChoice {
  /** Those of the installed packs, as shipped and enabled or not, instead of the registered ones. */
  readonly managed?: boolean;
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

function thoseOfIds(ids: readonly string[], registered: readonly Listing[], managed: boolean): Listing[] {
  const known = registered.map(({ id }) => id);
  const unknown = ids.filter((id) => !known.some((other) => sameId(id, other)));
  if (unknown.length > 0) {
    const lines = unknown.map((id) => {
      const near = nearMiss(id, known);
      const kind = managed ? "rule of an installed pack" : "registered rule";
      return `No ${kind} has the id ${id}.${near ? ` Did you mean ${near}?` : ""}`;
    });
    throw new UsageError([...lines, `See: pypanther list rules${managed ? " --managed" : ""}`].join("\n"));
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
export function chooseRules(given: readonly DetectionClass[], choice: RuleChoice): ChosenRules {
  const { rule: ids, allRules, managed = false } = choice;
  const runnable = listingsOf(given).filter((listing) => listing.isRule() || isCorrelationRuleClass(listing.detection));
  if (runnable.length === 0) {
    throw new UsageError(
      managed
        ? "No pack with rules is installed, so there is nothing to run. Add one, such as: npm install @pypanther/rules-github"
        : "main.ts registers no rules, so there is nothing to run. Add a register(...) to it, or run all rules of the installed packs: --managed",
    );
  }
  if (ids) return split(withMembers(thoseOfIds(ids, runnable, managed), runnable), 0);
  if (allRules || managed) return split(runnable, 0);
  const enabled = runnable.filter((listing) => listing.enabled);
  if (enabled.length === 0) {
    throw new UsageError(
      `None of the ${runnable.length} registered rules is enabled. Run them all the same with --all-rules.`,
    );
  }
  return split(enabled, runnable.length - enabled.length);
}
