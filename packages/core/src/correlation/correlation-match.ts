import type { JsonObject } from "../json";

/** A signal of a correlation: a match of one of its members, as its alert can tell it. */
export interface CorrelationSignal {
  /** The same for the same rule and event, whenever the logs are replayed. */
  readonly id: string;
  /** The member whose match it is. */
  readonly ruleId: string;
  /** Event time in milliseconds since 1970. */
  readonly time: number;
  /** What is known of the event beyond that; null when so much had to be kept that it was let go. */
  readonly detail: SignalDetail | null;
}

/** The event behind a signal. */
export interface SignalDetail {
  /** The member's title and dedup string for it. */
  readonly title: string;
  readonly dedup: string;
  readonly logType: string;
  /** The file, or "-" for standard input, and the line on which it starts, from 1; "" and 0 when it was not read. */
  readonly source: string;
  readonly line: number;
  /** The event's own id, or null. */
  readonly eventId: string | null;
  /** The member's alert context, and the event. */
  readonly context: JsonObject;
  readonly event: JsonObject;
}

/** The signals of one step of a match, in order of time. */
export interface StepSignals {
  readonly step: string;
  readonly ruleId: string;
  readonly signals: readonly CorrelationSignal[];
}

/** What a correlation rule found. */
export interface CorrelationMatch {
  /** The same for the same rule, key and time. */
  readonly id: string;
  /** The correlation rule. */
  readonly ruleId: string;
  /** Criterion → the value that the signals share. */
  readonly key: Readonly<Record<string, string>>;
  /** When it was complete, in milliseconds since 1970. */
  readonly time: number;
  /** The signals of each step that must be there, in the order of the steps. */
  readonly steps: readonly StepSignals[];
}
