import { type DurableStore, keyPart, type StoreChange } from "./durable-store";

/** What has to be forgotten is looked for this often, in milliseconds, and no more than so many are forgotten at once. */
const INTERVAL_MS = 60_000;
const MAX_FORGOTTEN = 5000;

/** Sources that came by themselves and were read: remembered for as long as they may come again. */
export class Deliveries {
  #lookedAt = -Infinity;

  /** @param now The time in milliseconds since 1970. */
  constructor(
    private readonly store: DurableStore,
    private readonly now: () => number = Date.now,
  ) {}

  /** Whether a source was read. */
  has(source: string): boolean {
    const stored = this.store.get(["delivered", keyPart(source)]) as { source: string } | undefined;
    return stored?.source === source;
  }

  /** The changes that remember a source for so many milliseconds. */
  add(source: string, forMs = 0): StoreChange[] {
    const part = keyPart(source);
    return [
      { key: ["delivered", part], value: { source } },
      { key: ["forget", this.now() + forMs, part], value: true },
    ];
  }

  /** The changes that forget what is old enough, now and then. */
  takeForgotten(): StoreChange[] {
    const now = this.now();
    if (now - this.#lookedAt < INTERVAL_MS) return [];
    this.#lookedAt = now;
    const old = [...this.store.range(["forget"], { limit: MAX_FORGOTTEN })].filter(({ key }) => Number(key[1]) <= now);
    return old.flatMap(({ key }): StoreChange[] => [{ key }, { key: ["delivered", String(key[2])] }]);
  }
}
