import { Heap } from "./heap";
import { compareOrdered, type Ordered } from "./order";
import { type Packed, type Run, SpillFile } from "./spill-file";

export type { Packed } from "./spill-file";

/** What waits in memory may have about this many bytes. */
const MEMORY_BYTES = 12 * 1024 * 1024;
/** So many runs are merged at once; more would keep too many buffers. */
const MAX_RUNS = 48;

/** Puts what is added in the order of events, and lets it go when its turn has come. */
export interface WaitingLine<T extends Ordered> {
  /** @param size About how many bytes the item takes. */
  add(item: T, size: number): void;
  /** Takes the items up to a time, in order; all of them for Infinity. */
  release(until: number): Iterable<T>;
  close(): void;
}

/** How items are written. */
export interface Packing<T> {
  /** Throws a RangeError for what is nested deeper than can be written. */
  pack(item: T): Packed;
  unpack(packed: Packed): T;
}

/** Holds items in memory up to a moderate number of bytes, and sorted in a temporary file beyond that. */
export class SortingLine<T extends Ordered> implements WaitingLine<T> {
  readonly #file = new SpillFile();
  readonly #heap = new Heap<T>(compareOrdered);
  #items: T[] = [];
  #bytes = 0;
  #runs: Run[] = [];
  /** Whether items leave before all are there; then they wait in a heap, and nothing is written to disk. */
  #streaming = false;

  constructor(
    private readonly packing: Packing<T>,
    private readonly memoryBytes = MEMORY_BYTES,
  ) {}

  add(item: T, size: number): void {
    if (this.#streaming) {
      this.#heap.push(item);
      return;
    }
    this.#items.push(item);
    this.#bytes += size;
    if (this.#bytes > this.memoryBytes) this.#spill();
  }

  *release(until: number): Generator<T> {
    if (until !== Infinity || this.#streaming) {
      yield* this.#releaseSome(until);
      return;
    }
    const sources: Iterator<T>[] = this.#runs.map((run) => this.#read(run));
    sources.push(this.#items.sort(compareOrdered)[Symbol.iterator]());
    this.#items = [];
    this.#bytes = 0;
    this.#runs = [];
    yield* merged(sources);
    this.#file.close();
  }

  close(): void {
    this.#file.close();
  }

  *#releaseSome(until: number): Generator<T> {
    if (!this.#streaming) {
      this.#streaming = true;
      for (const item of this.#items) this.#heap.push(item);
      this.#items = [];
    }
    for (let first = this.#heap.peek(); first && first.time <= until; first = this.#heap.peek()) {
      this.#heap.pop();
      yield first;
    }
  }

  #spill(): void {
    const kept: T[] = [];
    this.#runs.push(this.#file.write(this.#packed(this.#items.sort(compareOrdered), kept)));
    this.#items = kept;
    this.#bytes = 0;
    if (this.#runs.length < MAX_RUNS) return;
    const runs = this.#runs.map((run) => this.#read(run));
    this.#runs = [this.#file.write(this.#packed(merged(runs), kept))];
  }

  /** Items as they are written; what cannot be is added to `others`. */
  *#packed(items: Iterable<T>, others: T[]): Generator<Packed> {
    for (const item of items) {
      let packed: Packed;
      try {
        packed = this.packing.pack(item);
      } catch {
        others.push(item);
        continue;
      }
      yield packed;
    }
  }

  *#read(run: Run): Generator<T> {
    for (const packed of this.#file.read(run)) yield this.packing.unpack(packed);
  }
}

/** Several ordered sequences as one. */
function* merged<T extends Ordered>(sources: readonly Iterator<T>[]): Generator<T> {
  const heads = new Heap<{ item: T; source: Iterator<T> }>((a, b) => compareOrdered(a.item, b.item));
  const advance = (source: Iterator<T>): void => {
    const next = source.next();
    if (!next.done) heads.push({ item: next.value, source });
  };
  for (const source of sources) advance(source);
  for (let head = heads.pop(); head; head = heads.pop()) {
    yield head.item;
    advance(head.source);
  }
}
