import { isPromise, type MaybePromise } from "../async";
import { FunctionReturnTypeError } from "../errors";
import type { PantherEvent } from "../event";

/** A condition on events, kept beside a rule: includes must hold, excludes must not. Must return a boolean. */
export type Filter = (event: PantherEvent) => MaybePromise<boolean>;

/** The lists of filters that a rule has. */
export interface Filters {
  readonly id: string;
  readonly includeFilters: readonly Filter[];
  readonly excludeFilters: readonly Filter[];
}

/** A filter with the answer that lets an event pass, and its name for errors. */
export interface NamedFilter {
  readonly filter: Filter;
  readonly wanted: boolean;
  readonly name: string;
}

/** The filters of a rule in the order in which they are asked. */
export function namedFilters(rule: Filters): NamedFilter[] {
  const named = (kind: "includeFilters" | "excludeFilters", wanted: boolean): NamedFilter[] =>
    rule[kind].map((filter, index) => ({ filter, wanted, name: filter.name || `${kind}[${index}]` }));
  return [...named("includeFilters", true), ...named("excludeFilters", false)];
}

/** Whether an answer lets the event pass. Throws a FunctionReturnTypeError when it is no boolean. */
export function answerPasses(rule: Filters, { name, wanted }: NamedFilter, answer: unknown): boolean {
  if (typeof answer !== "boolean") throw new FunctionReturnTypeError(rule.id, name, answer, "[boolean]");
  return answer === wanted;
}

/**
 * Prepares the question whether an event passes: every include filter holds and no exclude filter does, asked one
 * after the other until one decides; undefined for a rule without filters. The answer throws what a filter throws, and
 * a FunctionReturnTypeError when one returns no boolean: a forgotten `return` would otherwise silence a rule.
 */
export function prepareFilters(rule: Filters): ((event: PantherEvent) => MaybePromise<boolean>) | undefined {
  const filters = namedFilters(rule);
  if (filters.length === 0) return undefined;
  return (event) => passAll(rule, filters, event);
}

function passAll(rule: Filters, filters: readonly NamedFilter[], event: PantherEvent): MaybePromise<boolean> {
  let asked = 0;
  for (const named of filters) {
    asked += 1;
    const answer: unknown = named.filter(event);
    if (isPromise(answer)) {
      const others = filters.slice(asked);
      return (async () => answerPasses(rule, named, await answer) && passAll(rule, others, event))();
    }
    if (!answerPasses(rule, named, answer)) return false;
  }
  return true;
}
