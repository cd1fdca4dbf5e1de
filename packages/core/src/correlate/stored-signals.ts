import type { ValuedSignal } from "./signal";

/** The signals of earlier runs. Most are read when a key of theirs is looked at, so that a run goes on at once. */
export interface StoredSignals {
  /** All of them. */
  all(): Iterable<ValuedSignal>;
  /** Those from a time on. */
  since(time: number): Iterable<ValuedSignal>;
  /** Those that have a value at some field, in the form that it has in keys (see `keyValue`). */
  withValue(value: string): Iterable<ValuedSignal>;
}
