/** A signal as the evaluator keeps it. */
export interface EvaluatedSignal {
  /** The same for the same rule and event. */
  readonly id: string;
  readonly ruleId: string;
  /** Event time in whole milliseconds since 1970. */
  readonly time: number;
}

/** Which of two signals comes first: by time, then by id. */
export function compareSignals(a: EvaluatedSignal, b: EvaluatedSignal): number {
  return a.time - b.time || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** The values that a signal has at the fields that correlation rules ask for. */
export type SignalValues = Readonly<Record<string, readonly string[]>>;

/** A signal with its values, as it must be given again when a run goes on. */
export interface ValuedSignal {
  readonly signal: EvaluatedSignal;
  readonly values: SignalValues;
}

const none: readonly string[] = [];

/** The values of a signal at a field. */
export function valuesAt(values: SignalValues, path: string): readonly string[] {
  return Object.hasOwn(values, path) ? (values[path] ?? none) : none;
}
