import { filterDetections, listingsOf, nearMiss, type RuleClass } from "@pypanther/core/runtime";
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
  readonly disabled: number;
}

const sameId = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

function rulesOfIds(ids: readonly string[], registered: readonly RuleClass[]): RuleClass[] {
  const known = listingsOf(registered).map(({ id }) => id);
  const unknown = ids.filter((id) => !known.some((other) => sameId(id, other)));
  if (unknown.length > 0) {
    const lines = unknown.map((id) => {
      const near = nearMiss(id, known);
      return `No registered rule has the id ${id}.${near ? ` Did you mean ${near}?` : ""}`;
    });
    throw new UsageError([...lines, "See: pypanther list rules"].join("\n"));
  }
  return filterDetections(registered, { id: ids });
}

/** Chooses rules to run. Throws a UsageError for an id that no rule has, and when nothing is left to run. */
export function chooseRules(registered: readonly RuleClass[], { rule: ids, allRules }: RuleChoice): ChosenRules {
  if (registered.length === 0) {
    throw new UsageError("main.ts registers no rules, so there is nothing to run. Add a register(...) to it.");
  }
  if (ids) return { rules: rulesOfIds(ids, registered), disabled: 0 };
  if (allRules) return { rules: registered, disabled: 0 };
  const rules = filterDetections(registered, { enabled: true });
  if (rules.length === 0) {
    throw new UsageError(
      `None of the ${registered.length} registered rules is enabled. Run them all the same with --all-rules.`,
    );
  }
  return { rules, disabled: registered.length - rules.length };
}
