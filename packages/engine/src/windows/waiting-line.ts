import { Heap } from "./heap";
import { compareOrdered, type Ordered } from "./order";
import { type Run, type Spilled, SpillFile } from "./spill-file";

/** What waits in memory may have about this many bytes. */
const MEMORY_BYTES = 24 * 1024 * 1024;
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

/** What waits; the text of a record is written to disk as it is. */
interface Waiting extends Ordered {
  readonly record?: string | null;
}

/** Holds items in memory up to a moderate number of bytes, and sorted in a temporary file beyond that. */
export class SortingLine<T extends Waiting> implements WaitingLine<T> {
  readonly #file = new SpillFile();
  readonly #heap = new Heap<T>(compareOrdered);
  #items: T[] = [];
  #bytes = 0;
  #runs: Run[] = [];
  /** Whether items leave before all are there; then they wait in a heap, and nothing is written to disk. */
  #streaming = false;

  constructor(private readonly memoryBytes = MEMORY_BYTES) {}

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
    this.#runs.push(this.#file.write(spilled(this.#items.sort(compareOrdered), kept)));
    this.#items = kept;
    this.#bytes = 0;
    if (this.#runs.length < MAX_RUNS) return;
    const runs = this.#runs.map((run) => this.#read(run));
    this.#runs = [this.#file.write(spilled(merged(runs), kept))];
  }

  *#read(run: Run): Generator<T> {
    for (const { json, text } of this.#file.read(run)) {
      const item = JSON.parse(json) as T;
      yield text === null ? item : { ...item, record: text };
    }
  }
}

/** Items as they are written; what is nested deeper than JSON.stringify can go is added to `others`. */
function* spilled<T extends Waiting>(items: Iterable<T>, others: T[]): Generator<Spilled> {
  for (const item of items) {
    const { record = null } = item;
    let json: string;
    try {
      json = JSON.stringify(record === null ? item : { ...item, record: undefined });
    } catch {
      others.push(item);
      continue;
    }
    yield { json, text: record };
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
