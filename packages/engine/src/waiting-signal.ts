import type { EvaluatedSignal, SignalDetail, SignalValues } from "@pypanther/core/runtime";
import type { Ordered } from "./windows";

/** What is known of the event behind a signal, besides the alert that its match belongs to. */
export type StoredDetail = SignalDetail & {
  /** The id of the alert that the member's match belongs to, if that opens; null for rules without alerts. */
  readonly alertId: string | null;
};

/** A match of a member of a correlation rule, which waits for its turn in event time. */
export interface WaitingSignal extends Ordered {
  readonly kind: "signal";
  readonly signal: EvaluatedSignal;
  readonly values: SignalValues;
  readonly detail: SignalDetail;
  /** About how many bytes the details take. */
  readonly bytes: number;
}
