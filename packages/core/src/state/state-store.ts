import { isDeepStrictEqual } from "node:util";
import type { MaybePromise } from "../async";
import { copyJson, deepFreeze, type JsonValue } from "../json";

/** What a set in a state store holds. */
export type SetItem = string | number;

/**
 * One thing to do in a state store. A time to live counts from the time at which the operation is executed; without one
 * `put` and `compareAndSet` keep the entry for good, `increment` and `addToSet` leave its time to live as it is.
 */
export type StateOperation =
  /** Gives the value, null when there is none or it has expired. */
  | { readonly kind: "get"; readonly key: string }
  /** Sets the value. Gives null. */
  | { readonly kind: "put"; readonly key: string; readonly value: JsonValue; readonly ttlSeconds?: number }
  /** Forgets the key. Gives null. */
  | { readonly kind: "delete"; readonly key: string }
  /** Adds to a number, 0 when there is none. Gives the sum. */
  | { readonly kind: "increment"; readonly key: string; readonly by: number; readonly ttlSeconds?: number }
  /** Adds items to a list of distinct ones. Gives all of them, in order of first addition. */
  | {
      readonly kind: "addToSet";
      readonly key: string;
      readonly items: readonly SetItem[];
      readonly ttlSeconds?: number;
    }
  /** Sets the value if the present one equals `expected`; null stands for none. Gives whether it did. */
  | {
      readonly kind: "compareAndSet";
      readonly key: string;
      readonly expected: JsonValue | null;
      readonly value: JsonValue;
      readonly ttlSeconds?: number;
    };

/**
 * Where rules remember things from one event to the next: small JSON values by key, copied in and not to be changed. A
 * store may be shared by several processes.
 */
export interface StateStore {
  /**
   * Executes operations in order and all at once: nobody else sees, or changes, anything in between.
   *
   * @param now The time in milliseconds since 1970 that decides what has expired; the event's, not the machine's.
   * @returns The result of each operation.
   */
  execute(operations: readonly StateOperation[], now: number): MaybePromise<readonly JsonValue[]>;
}

/** A value and the time, in milliseconds since 1970, from which it is forgotten (Infinity for never). */
export interface StateEntry {
  readonly value: JsonValue;
  readonly expiresAt: number;
}

/** A state store that lives as long as the process; for tests and single runs. */
export class InMemoryStateStore implements StateStore {
  readonly #entries: Map<string, StateEntry>;

  /** @param entries What the store knows from the start. */
  constructor(entries: Iterable<readonly [string, StateEntry]> = []) {
    this.#entries = new Map(entries);
  }

  /** Everything in the store, expired or not, for a store that outlives the process. */
  entries(): IterableIterator<[string, StateEntry]> {
    return this.#entries.entries();
  }

  execute(operations: readonly StateOperation[], now: number): readonly JsonValue[] {
    // Copied before the first is applied: a value that JSON cannot express must leave everything as it was.
    const copies = operations.map((operation) =>
      operation.kind === "get" ? operation : deepFreeze(copyJson(operation)),
    );
    return copies.map((operation) => {
      const { entry, result } = applyOperation(this.#entries.get(operation.key), operation, now);
      if (entry) this.#entries.set(operation.key, entry);
      else this.#entries.delete(operation.key);
      return result;
    });
  }
}

/**
 * What an operation makes of the entry of its key, undefined for none, and what it answers: the one definition of the
 * operations, for every store. The operation's value is kept as it is.
 */
export function applyOperation(
  stored: StateEntry | undefined,
  operation: StateOperation,
  now: number,
): { readonly entry: StateEntry | undefined; readonly result: JsonValue } {
  const entry = stored && stored.expiresAt > now ? stored : undefined;
  switch (operation.kind) {
    case "get":
      return { entry, result: entry?.value ?? null };
    case "delete":
      return { entry: undefined, result: null };
    case "put":
      return { entry: { value: operation.value, expiresAt: expiry(operation, now) }, result: null };
    case "compareAndSet":
      if (!isDeepStrictEqual(entry?.value ?? null, operation.expected)) return { entry, result: false };
      return { entry: { value: operation.value, expiresAt: expiry(operation, now) }, result: true };
    case "increment": {
      const sum = (typeof entry?.value === "number" ? entry.value : 0) + operation.by;
      return { entry: { value: sum, expiresAt: expiry(operation, now, entry) }, result: sum };
    }
    case "addToSet": {
      const value = Object.freeze([...new Set([...itemsOf(entry), ...operation.items])]);
      return { entry: { value, expiresAt: expiry(operation, now, entry) }, result: value };
    }
  }
}

function expiry({ ttlSeconds }: { readonly ttlSeconds?: number }, now: number, previous?: StateEntry): number {
  return ttlSeconds === undefined ? (previous?.expiresAt ?? Infinity) : now + ttlSeconds * 1000;
}

function itemsOf(entry: StateEntry | undefined): readonly SetItem[] {
  if (!Array.isArray(entry?.value)) return [];
  return (entry.value as readonly JsonValue[]).filter((item) => typeof item === "string" || typeof item === "number");
}
