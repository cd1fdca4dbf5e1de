import type { DurableStore, RangeOptions, StoreChange, StoreKey } from "../state";

/** Says that the process "died"; tests throw it and go on. */
export class Crash extends Error {}

function comparePart(a: string | number | undefined, b: string | number | undefined): number {
  if (typeof a === typeof b) return (a ?? 0) < (b ?? 0) ? -1 : a === b ? 0 : 1;
  if (a === undefined || b === undefined) return a === undefined ? -1 : 1;
  return typeof a === "number" ? -1 : 1;
}

function compareKeys(a: StoreKey, b: StoreKey): number {
  for (let part = 0; part < Math.max(a.length, b.length); part += 1) {
    const order = comparePart(a[part], b[part]);
    if (order !== 0) return order;
  }
  return 0;
}

const startsWith = (key: StoreKey, prefix: StoreKey): boolean => prefix.every((part, index) => key[index] === part);

/** A durable store that outlives runs within a test; values are kept as JSON, keys in their order. */
export class MemoryStore implements DurableStore {
  readonly #values = new Map<string, string>();
  /** The keys in order; undefined when they have changed. */
  #sorted: readonly StoreKey[] | undefined;
  writes = 0;

  /**
   * @param crashAt The number of the write that does not come back, from 1.
   * @param survives Whether what it wrote is there afterwards.
   */
  constructor(
    private readonly crashAt = Infinity,
    private readonly survives = false,
  ) {}

  get(key: StoreKey): unknown {
    const text = this.#values.get(JSON.stringify(key));
    return text === undefined ? undefined : (JSON.parse(text) as unknown);
  }

  *range(
    prefix: StoreKey,
    { after, limit = Infinity }: RangeOptions = {},
  ): Generator<{ key: StoreKey; value: unknown }> {
    this.#sorted ??= [...this.#values.keys()].map((text) => JSON.parse(text) as StoreKey).sort(compareKeys);
    const keys = this.#sorted.filter((key) => startsWith(key, prefix) && (!after || compareKeys(key, after) > 0));
    for (const key of keys.slice(0, limit)) yield { key, value: this.get(key) };
  }

  write(changes: Iterable<StoreChange>): void {
    const all = [...changes];
    this.writes += 1;
    const crashes = this.writes === this.crashAt;
    if (crashes && !this.survives) throw new Crash("before the write");
    this.#sorted = undefined;
    for (const { key, value } of all) {
      if (value === undefined) this.#values.delete(JSON.stringify(key));
      else this.#values.set(JSON.stringify(key), JSON.stringify(value));
    }
    if (crashes) throw new Crash("behind the write");
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}
