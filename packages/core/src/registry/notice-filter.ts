import { nearMiss, PantherError, spell } from "../errors";
import { logTypeConstant } from "../log-types";
import type { Listing } from "./listing";
import { addNotice } from "./notices";
import { filterListings, type RuleFilter } from "./rule-filter";

/** The attributes whose values a filter must have from rules, with what a rule does to a value. */
const checked = {
  logTypes: { attribute: "logTypes", does: "reads the log type" },
  severity: { attribute: "defaultSeverity", does: "has the severity" },
  defaultSeverity: { attribute: "defaultSeverity", does: "has the severity" },
  tags: { attribute: "tags", does: "has the tag" },
} as const;

interface Unknown {
  readonly message: string;
  readonly near: string | undefined;
}

function unknownValues(filter: RuleFilter, rules: readonly Listing[], taken: readonly Listing[]): Unknown[] {
  return (Object.keys(checked) as (keyof typeof checked)[]).flatMap((name) => {
    const { attribute, does } = checked[name];
    const values: readonly unknown[] = [filter[name] ?? []].flat();
    const unknown = values.filter((value) =>
      // Most values are those of a rule that was taken, which is less to search.
      [taken, rules].every((some) => filterListings(some, { [name]: value }).length === 0),
    );
    return unknown.map((value) => {
      const isKnown = typeof value !== "string" || (name === "logTypes" && logTypeConstant(value) !== undefined);
      const near = isKnown
        ? undefined
        : nearMiss(value, [...new Set(rules.flatMap((rule) => rule.attribute(attribute) as string | string[]))]);
      const message = `no rule of the installed packs ${does} ${spell(value)}.${near === undefined ? "" : ` Did you mean "${near}"?`}`;
      return { message, near };
    });
  });
}

/** Whether a filter asks for nothing by an empty list. */
const asksForNothing = (filter: RuleFilter): boolean =>
  Object.values(filter).some((value: unknown) => Array.isArray(value) && value.length === 0);

/**
 * Notices that a filter of `getPantherRules` names a log type, severity or tag that none of the rules has, or takes none
 * of them at all. `taken` are the rules that it takes.
 */
export function noticeFilter(filter: RuleFilter, rules: readonly Listing[], taken: readonly Listing[]): void {
  if (asksForNothing(filter)) return;
  if (rules.length === 0) {
    const message = "getPantherRules: no installed pack has any rules. Install one, such as @pypanther/rules-github.";
    addNotice({ error: new PantherError("NO_PACKS", message), dropsRules: true });
    return;
  }
  const unknown = unknownValues(filter, rules, taken);
  for (const { message, near } of unknown) {
    const error = new PantherError("UNKNOWN_FILTER_VALUE", `getPantherRules: ${message}`, { allowed: near });
    addNotice({ error, dropsRules: near !== undefined || taken.length === 0 });
  }
  if (unknown.length > 0 || taken.length > 0) return;
  const message = `getPantherRules: none of the ${rules.length} rules of the installed packs matches ${spell(filter)}.`;
  addNotice({ error: new PantherError("FILTER_TAKES_NOTHING", message), dropsRules: true });
}
