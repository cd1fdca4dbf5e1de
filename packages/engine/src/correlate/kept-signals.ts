import type { EvaluatedSignal, SignalDetail, SignalValues, StoredSignals, ValuedSignal } from "@pypanther/core/runtime";
import type { DurableStore, StoreChange } from "../state";
import { keyValuesOf, readSignals, type SignalChunk, writeSignals } from "./signal-chunk";
import { ValueIndex, writeValueIndex } from "./value-index";
import type { StoredDetail } from "../waiting-signal";

/** Details of signals may take about this many bytes of memory; the oldest are let go. */
const MAX_DETAIL_BYTES = 128 * 1024 * 1024;
/** So many signals are written as one value. */
const CHUNK = 1000;

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

/** What stands beside a part of the store: the latest time in it, and its values. */
interface ChunkIndex {
  readonly latest: number;
  readonly values: string;
}

/** What is known of a signal beyond what is evaluated. */
export interface KnownOfSignal {
  readonly detail: SignalDetail;
  readonly alertId: string | null;
  /** About how many bytes the details take. */
  readonly bytes: number;
}

/** A part of the store as it was read. */
interface ReadChunk {
  readonly all: readonly ValuedSignal[];
  readonly byValue: ReadonlyMap<string, readonly ValuedSignal[]>;
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
  /** The parts that earlier runs wrote, as far as they have been read. */
  readonly #read = new Map<number, ReadChunk>();
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
    const details = (this.store.get(["correlation", "details", chunk]) ?? {}) as Record<string, StoredDetail>;
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
      this.#read.delete(chunk);
      for (const part of ["signals", "details", "index"]) changes.push({ key: ["correlation", part, chunk] });
    }
    return changes;
  }

  /** The signals of earlier runs. A part of the store is read when it is asked for, and once. */
  restore(): StoredSignals {
    const parts: [chunk: number, values: string][] = [];
    for (const { key, value } of this.store?.range(["correlation", "index"]) ?? []) {
      const chunk = Number(key[2]);
      const { latest, values } = value as ChunkIndex;
      this.#chunks.set(chunk, latest);
      this.#nextChunk = Math.max(this.#nextChunk, chunk + 1);
      parts.push([chunk, values]);
    }
    const index = new ValueIndex(parts);
    const since = (time: number): ValuedSignal[] =>
      parts.flatMap(([chunk]) =>
        (this.#chunks.get(chunk) ?? -Infinity) < time
          ? []
          : this.#signalsOf(chunk).all.filter(({ signal }) => signal.time >= time),
      );
    return {
      all: () => since(-Infinity),
      since,
      withValue: (value) => index.partsWith(value).flatMap((chunk) => this.#signalsOf(chunk).byValue.get(value) ?? []),
    };
  }

  /** The signals of a part of the store that an earlier run wrote; none of one that is not needed any more. */
  #signalsOf(chunk: number): ReadChunk {
    const known = this.#read.get(chunk);
    if (known) return known;
    const written = this.#chunks.has(chunk) ? this.store?.get(["correlation", "signals", chunk]) : undefined;
    const make = ({ id, ruleId, time }: EvaluatedSignal): KeptSignal => ({
      id,
      ruleId,
      time,
      detail: null,
      alertId: null,
      chunk,
      bytes: 0,
    });
    const all = written === undefined ? [] : readSignals(written as SignalChunk, make);
    const byValue = new Map<string, ValuedSignal[]>();
    for (const signal of all) {
      for (const value of keyValuesOf(signal)) {
        const list = byValue.get(value);
        if (list) list.push(signal);
        else byValue.set(value, [signal]);
      }
    }
    const read: ReadChunk = { all, byValue };
    if (this.#chunks.has(chunk)) this.#read.set(chunk, read);
    return read;
  }

  #chunk(part: readonly { readonly kept: KeptSignal; readonly values: SignalValues }[]): StoreChange[] {
    const chunk = this.#nextChunk;
    this.#nextChunk += 1;
    const latest = part.reduce((time, { kept }) => Math.max(time, kept.time), -Infinity);
    this.#chunks.set(chunk, latest);
    const valued = part.map(({ kept, values }): ValuedSignal => ({ signal: kept, values }));
    const index: ChunkIndex = { latest, values: writeValueIndex(valued.flatMap((signal) => [...keyValuesOf(signal)])) };
    const details = Object.fromEntries(
      part.flatMap(({ kept: { id, detail, alertId } }) => (detail ? [[id, { ...detail, alertId }]] : [])),
    );
    for (const { kept } of part) kept.chunk = chunk;
    return [
      { key: ["correlation", "signals", chunk], value: writeSignals(valued) },
      { key: ["correlation", "index", chunk], value: index },
      { key: ["correlation", "details", chunk], value: details },
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
