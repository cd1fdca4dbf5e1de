import type { PantherEvent } from "./event";
import { FunctionReturnTypeError } from "./errors";
import type { MaybePromise, Steps } from "./maybe-async";

/** A condition on events, kept beside a rule: includes must hold, excludes must not. Must return a boolean. */
export type Filter = (event: PantherEvent) => MaybePromise<boolean>;

/** The lists of filters that a rule has. */
export interface Filters {
  readonly id: string;
  readonly includeFilters: readonly Filter[];
  readonly excludeFilters: readonly Filter[];
}

/**
 * Whether an event passes: every include filter holds and no exclude filter does, asked one after the other
 * until one decides. Throws what a filter throws, and a FunctionReturnTypeError when one returns no boolean: a
 * forgotten `return` would otherwise silence a rule.
 */
export function* passesFilters(rule: Filters, event: PantherEvent): Steps<boolean> {
  for (const [kind, filters, wanted] of [
    ["includeFilters", rule.includeFilters, true],
    ["excludeFilters", rule.excludeFilters, false],
  ] as const) {
    for (const [index, filter] of filters.entries()) {
      const answer = yield filter(event);
      if (typeof answer !== "boolean") {
        throw new FunctionReturnTypeError(rule.id, filter.name || `${kind}[${index}]`, answer, "[boolean]");
      }
      if (answer !== wanted) return false;
    }
  }
  return true;
}
