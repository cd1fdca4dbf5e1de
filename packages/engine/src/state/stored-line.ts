import type { Ordered, WaitingLine } from "../windows";
import { type DurableStore, keyPart, type StoreChange, type StoreKey } from "./durable-store";

/** So many items are read from the store at once. */
const PAGE = 1024;

/** Where an item stands in the store; the store's order is that of events. */
function keyOf({ time, origin, ordinal, ruleId }: Ordered): StoreKey {
  return ["waiting", time, keyPart(origin), ordinal, keyPart(ruleId)];
}

/**
 * A waiting line on disk. What is added is in memory until it is taken to be written with everything else that belongs
 * to the same events; what has had its turn is removed in the same way.
 */
export class StoredLine<T extends Ordered> implements WaitingLine<T> {
  #added: StoreChange[] = [];
  #removed: StoreChange[] = [];
  /** About how many bytes are waiting to be written. */
  bytes = 0;

  constructor(private readonly store: DurableStore) {}

  /** Throws a RangeError for an item that is nested deeper than JSON can be written. */
  add(item: T, size: number): void {
    this.#added.push({ key: keyOf(item), value: JSON.stringify(item) });
    this.bytes += size;
  }

  *release(until: number): Generator<T> {
    // Everything must be in the store before its order can be asked for. Written twice, it is still there once.
    if (this.#added.length > 0) this.store.write(this.takeChanges());
    let after: StoreKey | undefined;
    for (;;) {
      const page = [...this.store.range(["waiting"], { after, limit: PAGE })];
      for (const { key, value } of page) {
        if ((key[1] as number) > until) return;
        this.#removed.push({ key });
        yield JSON.parse(value as string) as T;
      }
      after = page.at(-1)?.key;
      if (after === undefined) return;
    }
  }

  /** The changes since the last call. */
  takeChanges(): StoreChange[] {
    const changes = [...this.#added, ...this.#removed];
    this.#added = [];
    this.#removed = [];
    this.bytes = 0;
    return changes;
  }

  close(): void {
    this.#added = [];
    this.#removed = [];
  }
}
