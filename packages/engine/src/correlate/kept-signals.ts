import type { EvaluatedSignal, SignalDetail, SignalValues, ValuedSignal } from "@pypanther/core/runtime";
import type { DurableStore, StoreChange } from "../state";
import { readSignals, writeSignals } from "./signal-chunk";
import type { StoredDetail } from "../waiting-signal";

/** Details of signals may take about this many bytes of memory; the oldest are let go. */
const MAX_DETAIL_BYTES = 128 * 1024 * 1024;
/** So many signals are written as one value. */
const CHUNK = 5000;

/** A signal of a run: as it is evaluated, with where its details are. */
export interface KeptSignal extends EvaluatedSignal {
  detail: SignalDetail | null;
  /** The id of the alert that the member's match belongs to, if that opens. */
  readonly alertId: string | null;
  /** The part of the store that has its details; undefined while they are in memory only. */
  chunk: number | undefined;
  /** About how many bytes the details take. */
  readonly bytes: number;
}

/** What is known of a signal beyond what is evaluated. */
export interface KnownOfSignal {
  readonly detail: SignalDetail;
  readonly alertId: string | null;
  /** About how many bytes the details take. */
  readonly bytes: number;
}

/** Keeps what is needed of signals beyond evaluating them: their details, and everything to go on after a restart. */
export class KeptSignals {
  /** Details in memory, the oldest first. */
  #inMemory: KeptSignal[] = [];
  #head = 0;
  #bytes = 0;
  #new: { readonly kept: KeptSignal; readonly values: SignalValues }[] = [];
  #nextChunk = 0;
  /** The latest time in each part of the store. */
  readonly #chunks = new Map<number, number>();
  /** How many signals' details were let go for want of memory. */
  droppedDetails = 0;

  constructor(private readonly store: DurableStore | undefined) {}

  /** Takes a signal; what it returns is to be evaluated. */
  add({ id, ruleId, time }: EvaluatedSignal, values: SignalValues, known?: KnownOfSignal): KeptSignal {
    const { detail = null, alertId = null, bytes = 0 } = known ?? {};
    const kept: KeptSignal = { id, ruleId, time, detail, alertId, chunk: undefined, bytes };
    if (this.store) this.#new.push({ kept, values });
    if (!detail) return kept;
    this.#inMemory.push(kept);
    this.#bytes += bytes;
    if (!this.store) this.#shrink(-Infinity);
    return kept;
  }

  /** What is known of a signal's event; null when it had to be let go. */
  detailOf(signal: EvaluatedSignal): StoredDetail | null {
    const { detail, alertId, chunk, id } = signal as KeptSignal;
    if (detail) return { ...detail, alertId };
    if (chunk === undefined || !this.store) return null;
    const text = this.store.get(["correlation", "details", chunk]);
    const details = typeof text === "string" ? (JSON.parse(text) as Record<string, StoredDetail>) : {};
    return Object.hasOwn(details, id) ? (details[id] ?? null) : null;
  }

  /** Lets go of the details of signals before a time, which no rule needs any more. */
  forget(before: number): void {
    this.#shrink(before);
  }

  /** What must be written, and what need not be kept since it lies before a time. */
  takeChanges(before: number): StoreChange[] {
    const changes: StoreChange[] = [];
    for (let from = 0; from < this.#new.length; from += CHUNK)
      changes.push(...this.#chunk(this.#new.slice(from, from + CHUNK)));
    this.#new = [];
    // They are in the store now.
    for (const kept of this.#inMemory) kept.detail = null;
    this.#inMemory = [];
    this.#head = 0;
    this.#bytes = 0;
    for (const [chunk, latest] of this.#chunks) {
      if (latest >= before) continue;
      this.#chunks.delete(chunk);
      changes.push({ key: ["correlation", "signals", chunk] }, { key: ["correlation", "details", chunk] });
    }
    return changes;
  }

  /** The signals of earlier runs, in the order in which they came. */
  *restore(): Generator<ValuedSignal> {
    for (const { key, value } of this.store?.range(["correlation", "signals"]) ?? []) {
      const chunk = Number(key[2]);
      this.#nextChunk = Math.max(this.#nextChunk, chunk + 1);
      let latest = -Infinity;
      const make = ({ id, ruleId, time }: EvaluatedSignal): KeptSignal => {
        if (time > latest) latest = time;
        return { id, ruleId, time, detail: null, alertId: null, chunk, bytes: 0 };
      };
      yield* readSignals(String(value), make);
      this.#chunks.set(chunk, latest);
    }
  }

  #chunk(part: readonly { readonly kept: KeptSignal; readonly values: SignalValues }[]): StoreChange[] {
    const chunk = this.#nextChunk;
    this.#nextChunk += 1;
    this.#chunks.set(chunk, Math.max(...part.map(({ kept }) => kept.time)));
    const signals = writeSignals(part.map(({ kept, values }) => ({ signal: kept, values })));
    const details = Object.fromEntries(
      part.flatMap(({ kept: { id, detail, alertId } }) => (detail ? [[id, { ...detail, alertId }]] : [])),
    );
    for (const { kept } of part) kept.chunk = chunk;
    return [
      { key: ["correlation", "signals", chunk], value: signals },
      { key: ["correlation", "details", chunk], value: JSON.stringify(details) },
    ];
  }

  #shrink(before: number): void {
    for (; this.#head < this.#inMemory.length; this.#head += 1) {
      const kept = this.#inMemory[this.#head];
      if (!kept) break;
      if (kept.time >= before && this.#bytes <= MAX_DETAIL_BYTES) break;
      if (kept.time >= before) this.droppedDetails += 1;
      this.#bytes -= kept.bytes;
      kept.detail = null;
    }
    if (this.#head < 1000 || this.#head * 2 < this.#inMemory.length) return;
    this.#inMemory = this.#inMemory.slice(this.#head);
    this.#head = 0;
  }
}
