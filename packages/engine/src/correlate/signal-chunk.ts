import { type EvaluatedSignal, keyValue, type SignalValues, type ValuedSignal } from "@pypanther/core/runtime";

/** The rules of a chunk, each with the fields whose values follow. */
type Rules = readonly (readonly [ruleId: string, paths: readonly string[]])[];

/**
 * Many signals as one value of the store that is quick to read: the rules with their fields, then for each signal the place
 * of its rule, its id, its time, and the values of each field, one value as itself and others as a list.
 */
export type SignalChunk = readonly [rules: Rules, signals: readonly (number | string | readonly string[])[]];

/** Writes signals as one value. */
export function writeSignals(signals: readonly ValuedSignal[]): SignalChunk {
  const rules: [string, string[]][] = [];
  const places = new Map<string, number>();
  const flat: (number | string | readonly string[])[] = [];
  for (const { signal, values } of signals) {
    const { ruleId, id, time } = signal;
    let place = places.get(ruleId);
    if (place === undefined) {
      place = rules.push([ruleId, Object.keys(values)]) - 1;
      places.set(ruleId, place);
    }
    flat.push(place, id, time);
    for (const path of rules[place]?.[1] ?? []) {
      const list = values[path] ?? [];
      flat.push(list.length === 1 ? (list[0] ?? "") : list);
    }
  }
  return [rules, flat];
}

/**
 * Reads signals that were written.
 *
 * @param make Makes a signal of its parts.
 */
export function readSignals(
  [rules, flat]: SignalChunk,
  make: (parts: EvaluatedSignal) => EvaluatedSignal,
): ValuedSignal[] {
  const signals: ValuedSignal[] = [];
  for (let at = 0; at < flat.length;) {
    const [ruleId, paths] = rules[flat[at] as number] ?? ["", []];
    const signal = make({ ruleId, id: flat[at + 1] as string, time: flat[at + 2] as number });
    at += 3;
    const values: Record<string, readonly string[]> = {};
    for (const path of paths) {
      const value = flat[at] as string | readonly string[];
      values[path] = typeof value === "string" ? [value] : value;
      at += 1;
    }
    signals.push({ signal, values: values satisfies SignalValues });
  }
  return signals;
}

/** The distinct values of a signal at all its fields, as they stand in keys. */
export function keyValuesOf({ values }: ValuedSignal): Set<string> {
  const found = new Set<string>();
  for (const list of Object.values(values)) for (const value of list) found.add(keyValue(value));
  return found;
}
