import { AsyncLocalStorage } from "node:async_hooks";
import { copyJson, deepFreeze, type JsonValue } from "./json";
import type { MaybePromise } from "./maybe-async";

/** How an entry is kept. */
export interface PutOptions {
  /** Seconds until the entry is forgotten; kept for good when left out. */
  ttlSeconds?: number;
}

/** Where rules remember things from one event to the next: small JSON values by key, copied in and not to be changed. */
export interface StateStore {
  /** The value of a key, or undefined when there is none or it has expired. */
  get(key: string): MaybePromise<JsonValue | undefined>;
  /** Sets a key's value and, when given, its time to live. */
  put(key: string, value: JsonValue, options?: PutOptions): MaybePromise<void>;
  /** Adds to a number (0 when there is none) in one step and returns the sum; a new time to live when given. */
  increment(key: string, by: number, options?: PutOptions): MaybePromise<number>;
  /** Forgets a key. */
  delete(key: string): MaybePromise<void>;
}

/** A value and the time, in milliseconds since 1970, from which it is forgotten (Infinity for never). */
export interface StateEntry {
  value: JsonValue;
  expiresAt: number;
}

/** A state store that lives as long as the process; for tests and single runs. */
export class InMemoryStateStore implements StateStore {
  readonly #entries: Map<string, StateEntry>;

  /**
   * @param now The present in milliseconds since 1970; a replay passes the time of its events.
   * @param entries What the store knows from the start.
   */
  constructor(
    private readonly now: () => number = Date.now,
    entries: Iterable<readonly [string, StateEntry]> = [],
  ) {
    this.#entries = new Map(entries);
  }

  /** Everything in the store, expired or not, for a store that outlives the process. */
  entries(): IterableIterator<[string, StateEntry]> {
    return this.#entries.entries();
  }

  get(key: string): JsonValue | undefined {
    const entry = this.#entries.get(key);
    if (!entry) return undefined;
    if (entry.expiresAt > this.now()) return entry.value;
    this.#entries.delete(key);
    return undefined;
  }

  put(key: string, value: JsonValue, options: PutOptions = {}): void {
    const expiresAt = options.ttlSeconds === undefined ? Infinity : this.now() + options.ttlSeconds * 1000;
    // A copy, as a store on disk would keep one.
    this.#entries.set(key, { value: deepFreeze(copyJson(value)), expiresAt });
  }

  increment(key: string, by: number, options: PutOptions = {}): number {
    const current = this.get(key);
    const sum = (typeof current === "number" ? current : 0) + by;
    const expiresAt = this.#entries.get(key)?.expiresAt ?? Infinity;
    this.put(key, sum, options);
    const entry = this.#entries.get(key);
    if (entry && options.ttlSeconds === undefined) entry.expiresAt = expiresAt;
    return sum;
  }

  delete(key: string): void {
    this.#entries.delete(key);
  }
}

const running = new AsyncLocalStorage<StateStore>();
const processStore = new InMemoryStateStore();

/** The store of the runner that is at work; outside any runner, one that lives as long as the process. */
export function stateStore(): StateStore {
  return running.getStore() ?? processStore;
}

/** Runs a function, and everything it awaits, with `store` as the state store. */
export function withStateStore<T>(store: StateStore, run: () => T): T {
  return running.run(store, run);
}
