import type { EvaluatedSignal, SignalValues, ValuedSignal } from "@pypanther/core/runtime";

/** The rules of a chunk, each with the fields whose values follow. */
type Rules = readonly (readonly [ruleId: string, paths: readonly string[]])[];

/**
 * Many signals as one text that is quick to read: the rules with their fields, then for each signal the place of its rule,
 * its id, its time, and the values of each field, one value as itself and others as a list.
 */
type Chunk = readonly [rules: Rules, signals: readonly (number | string | readonly string[])[]];

/** Writes signals as one text. */
export function writeSignals(signals: readonly ValuedSignal[]): string {
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
  const chunk: Chunk = [rules, flat];
  return JSON.stringify(chunk);
}

/**
 * Reads signals that were written.
 *
 * @param make Makes a signal of its parts.
 */
export function* readSignals(text: string, make: (parts: EvaluatedSignal) => EvaluatedSignal): Generator<ValuedSignal> {
  const [rules, flat] = JSON.parse(text) as Chunk;
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
    yield { signal, values: values satisfies SignalValues };
  }
}
