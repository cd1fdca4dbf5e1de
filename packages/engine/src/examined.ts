import type { RuleMethod } from "@pypanther/core/runtime";
import type { WaitingSignal } from "./waiting-signal";
import type { ReadEvent } from "./read-event";
import type { SourcePosition } from "./read-source";
import type { Match, Ordered } from "./windows";

/** An event whose turn has yet to come, since a rule remembers things and must see its events in order. */
export interface WaitingEvent extends Ordered, Omit<ReadEvent, "format" | "candidates" | "text"> {
  readonly kind: "event";
}

/** What waits for its turn in event time. */
export type WaitingItem = Match | WaitingEvent | WaitingSignal;

/** What was wrong with a rule at an event. */
export interface RuleFailure {
  readonly ruleId: string;
  readonly method: RuleMethod;
  readonly error: Error;
  readonly event: ReadEvent;
}

/** How far a source has been read. */
export interface Progress {
  readonly source: string;
  readonly position: SourcePosition;
  readonly done: boolean;
  /** See `Source`. */
  readonly redeliveryMs?: number;
}

/** What was found in some part of the input. */
export interface Examined {
  readonly items: readonly { readonly item: WaitingItem; readonly size: number }[];
  readonly failures: readonly RuleFailure[];
  /** How far sources have been read, what was found there included. */
  readonly progress: readonly Progress[];
  /** Whether there is nothing more to read for the moment: a good time to keep what was found. */
  readonly isPause?: boolean;
  /** The latest event time so far, in milliseconds since 1970. */
  readonly latest: number;
}
