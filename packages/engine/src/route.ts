import {
  type Condition,
  conditionsOf,
  conditionValue,
  type JsonObject,
  type Rule,
  whenHolds,
  type WhenValue,
} from "@pypanther/core";
import type { NormalisedEvent, RoutedEvent } from "./pipeline-events";
import { eachItem, type Stage } from "./stage";

/** Finds the rules that can match a record: those for its log type whose `when` holds, in the order they were given. */
export interface Router {
  rulesFor(logType: string, log: JsonObject): readonly Rule[];
}

function group<K, V>(items: Iterable<V>, keysOf: (item: V) => Iterable<K>): Map<K, V[]> {
  const groups = new Map<K, V[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const members = groups.get(key);
      if (members) members.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}

/** A router that asks every rule of the log type; what `indexRules` must agree with. */
export function scanRules(rules: readonly Rule[]): Router {
  const byLogType = group(rules, (rule) => new Set<string>(rule.logTypes));
  return {
    rulesFor: (logType, log) => (byLogType.get(logType) ?? []).filter((rule) => whenHolds(rule.when, log)),
  };
}

interface Entry {
  readonly rule: Rule;
  readonly order: number;
  readonly conditions: readonly Condition[];
}

/** The rules of one log type, by the value of one of their conditions each. */
class LogTypeIndex {
  readonly #unconditional: readonly Entry[];
  readonly #byPath: readonly { readonly condition: Condition; readonly byValue: ReadonlyMap<WhenValue, Entry[]> }[];

  constructor(entries: readonly Entry[]) {
    this.#unconditional = entries.filter(({ conditions }) => conditions.length === 0);
    const conditional = entries.filter(({ conditions }) => conditions.length > 0);
    const valuesOfPath = new Map<string, Set<WhenValue>>();
    for (const { path, values } of conditional.flatMap(({ conditions }) => conditions)) {
      valuesOfPath.set(path, new Set([...(valuesOfPath.get(path) ?? []), ...values]));
    }
    // The path whose values tell the most rules apart leaves the fewest to ask.
    const discernment = ({ path }: Condition): number => valuesOfPath.get(path)?.size ?? 0;
    const keyOf = ({ conditions }: Entry): Condition =>
      conditions.reduce((best, next) => (discernment(next) > discernment(best) ? next : best));
    this.#byPath = [...group(conditional, (entry) => [keyOf(entry).path]).values()].flatMap((members) => {
      const [first] = members;
      return first ? [{ condition: keyOf(first), byValue: group(members, (entry) => keyOf(entry).values) }] : [];
    });
  }

  rulesFor(log: JsonObject): readonly Rule[] {
    const found: Entry[] = [...this.#unconditional];
    for (const { condition, byValue } of this.#byPath) {
      const candidates = byValue.get(conditionValue(condition, log) as WhenValue);
      if (!candidates) continue;
      for (const entry of candidates) if (whenHolds(entry.rule.when, log)) found.push(entry);
    }
    if (found.length > 1) found.sort((a, b) => a.order - b.order);
    return found.map(({ rule }) => rule);
  }
}

/**
 * A router that finds rules by log type and by one condition of their `when`, so that an event meets only rules that
 * it can match, however many there are.
 */
export function indexRules(rules: readonly Rule[]): Router {
  const entries = rules.map((rule, order) => ({ rule, order, conditions: rule.when ? conditionsOf(rule.when) : [] }));
  const indexes = new Map(
    [...group(entries, ({ rule }) => new Set<string>(rule.logTypes))].map(([logType, members]) => [
      logType,
      new LogTypeIndex(members),
    ]),
  );
  return { rulesFor: (logType, log) => indexes.get(logType)?.rulesFor(log) ?? [] };
}

/** Gives every event the rules that it can match; events that no rule can match end here. */
export function route(router: Router): Stage<NormalisedEvent, RoutedEvent> {
  return eachItem((event) => {
    const rules = router.rulesFor(event.logType, event.log);
    return rules.length > 0 ? { ...event, rules } : undefined;
  });
}
