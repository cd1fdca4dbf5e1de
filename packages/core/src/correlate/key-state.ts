import type { EvaluatedSignal } from "./signal";
import type { Key } from "./signal-keys";
import type { SequenceChain } from "./sequence-chain";
import type { SignalQueue } from "./signal-queue";

/** A match that waits to be decided, since something must not occur after it. */
export interface Pending {
  readonly time: number;
  /** When its first signal can be at the latest; for a group, the start of its window. */
  readonly start: number;
}

/** The signals of steps that not every criterion lists: every key with these values sees them. */
export interface SharedQueues {
  readonly queues: (SignalQueue | undefined)[];
  readonly keys: Set<KeyState>;
}

/** A signal under one of its keys, with the steps that it fits there. */
export interface Placement {
  readonly signal: EvaluatedSignal;
  readonly key: Key;
  readonly steps: readonly number[];
}

const noPending: readonly Pending[] = [];

/** What is known of one key of a rule. */
export class KeyState {
  /** Its signals by constraint; those of shared constraints are elsewhere. */
  readonly queues: (SignalQueue | undefined)[];
  /** Of constraints that not every criterion lists, where their signals are. */
  shared: (SharedQueues | undefined)[] | undefined;
  /** No signal up to this time counts any more; the end of the latest match's period. */
  taken = -Infinity;
  /** The time of the latest match. */
  matched = -Infinity;
  /** Matches to be decided, in order of time. */
  pending: readonly Pending[] = noPending;
  /** Whether an earlier run left something of it. */
  isRecalled = false;
  /** The chains of a sequence; undefined when they must be made anew. */
  chain: SequenceChain | undefined;

  constructor(
    readonly text: string,
    readonly key: Key,
    constraints: number,
  ) {
    this.queues = new Array<undefined>(constraints).fill(undefined);
  }

  /** The time of its newest own signal. */
  get newest(): number {
    let newest = -Infinity;
    for (const queue of this.queues) if (queue && queue.lastTime > newest) newest = queue.lastTime;
    return newest;
  }
}
