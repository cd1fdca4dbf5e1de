import { isPromise, type MaybePromise } from "../async";
import type { JsonValue } from "../json";
import type { SetItem, StateOperation, StateStore } from "./state-store";

/** How an entry is kept. */
export interface PutOptions {
  /** Seconds until the entry is forgotten. */
  readonly ttlSeconds?: number;
}

/** A key that all rules share; made by `sharedKey`. */
export interface SharedKey {
  /** The key, as the store has it. */
  readonly shared: string;
}

/** What a rule remembers something under: a text of its own, or a key that several rules share. */
export type StateKey = string | SharedKey;

/** A key under which one rule finds what another one put there; every other key is the rule's own. */
export function sharedKey(name: string): SharedKey {
  return { shared: name };
}

/** What one rule remembers: a state store in which it has keys of its own, at the time of the event that it looks at. */
export class StateScope {
  /**
   * @param ruleId The rule whose keys these are.
   * @param now The event's time in milliseconds since 1970.
   */
  constructor(
    private readonly store: StateStore,
    private readonly ruleId: string,
    private readonly now: () => number,
  ) {}

  /** The value of a key, null when there is none or it has expired. */
  get(key: StateKey): MaybePromise<JsonValue> {
    return this.#execute({ kind: "get", key: this.#full(key) }, (value) => value);
  }

  /** Sets a key's value; for good unless given a time to live. */
  put(key: StateKey, value: JsonValue, options?: PutOptions): MaybePromise<void> {
    return this.#execute({ ...options, kind: "put", key: this.#full(key), value }, () => undefined);
  }

  /** Forgets a key. */
  delete(key: StateKey): MaybePromise<void> {
    return this.#execute({ kind: "delete", key: this.#full(key) }, () => undefined);
  }

  /** Adds to a number (0 when there is none) and returns the sum; a time to live, when given, starts afresh. */
  increment(key: StateKey, by: number, options?: PutOptions): MaybePromise<number> {
    return this.#execute({ ...options, kind: "increment", key: this.#full(key), by }, Number);
  }

  /** Adds items to a set and returns all of them, the oldest first; a time to live, when given, starts afresh. */
  addToSet(key: StateKey, items: readonly SetItem[], options?: PutOptions): MaybePromise<readonly SetItem[]> {
    const operation = { ...options, kind: "addToSet", key: this.#full(key), items } as const;
    return this.#execute(operation, (value) => value as readonly SetItem[]);
  }

  /** Sets a key's value if the present one equals `expected` (null: there is none), and returns whether it did. */
  compareAndSet(key: StateKey, expected: JsonValue, value: JsonValue, options?: PutOptions): MaybePromise<boolean> {
    const operation = { ...options, kind: "compareAndSet", key: this.#full(key), expected, value } as const;
    return this.#execute(operation, (done) => done === true);
  }

  /** No rule has an empty id, so that a shared key is nobody's own. */
  #full(key: StateKey): string {
    return typeof key === "string" ? `${this.ruleId}\0${key}` : `\0${key.shared}`;
  }

  /** A store that answers synchronously costs no promise. */
  #execute<T>(operation: StateOperation, read: (result: JsonValue) => T): MaybePromise<T> {
    const results = this.store.execute([operation], this.now());
    const first = ([result = null]: readonly JsonValue[]): T => read(result);
    return isPromise(results) ? (results as Promise<readonly JsonValue[]>).then(first) : first(results);
  }
}
