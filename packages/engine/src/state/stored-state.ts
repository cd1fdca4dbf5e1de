import {
  applyOperation,
  copyJson,
  deepFreeze,
  type JsonValue,
  type StateEntry,
  type StateOperation,
  type StateStore,
} from "@pypanther/core/runtime";
import { type DurableStore, keyPart, type StoreChange } from "./durable-store";

/** Entries that are kept in memory once they are on disk. */
const MAX_CACHED = 50_000;

interface Stored {
  readonly key: string;
  readonly value: JsonValue;
  readonly expiresAt: number | null;
}

/**
 * What rules remember, on disk: changes are in memory until they are taken to be written with everything else that
 * belongs to the same events.
 */
export class StoredState implements StateStore {
  readonly #entries = new Map<string, StateEntry | undefined>();
  readonly #changed = new Set<string>();

  constructor(private readonly store: DurableStore) {}

  execute(operations: readonly StateOperation[], now: number): readonly JsonValue[] {
    const copies = operations.map((operation) => deepFreeze(copyJson(operation)));
    return copies.map((operation) => {
      const { key, kind } = operation;
      const { entry, result } = applyOperation(this.#entry(key), operation, now);
      this.#entries.set(key, entry);
      if (kind !== "get") this.#changed.add(key);
      return result;
    });
  }

  /** The changes since the last call. */
  takeChanges(): StoreChange[] {
    const changes = [...this.#changed].map((key): StoreChange => {
      const entry = this.#entries.get(key);
      const expiresAt = entry?.expiresAt === Infinity ? null : entry?.expiresAt;
      return { key: ["state", keyPart(key)], value: entry && { key, value: entry.value, expiresAt } };
    });
    this.#changed.clear();
    if (this.#entries.size > MAX_CACHED) this.#entries.clear();
    return changes;
  }

  #entry(key: string): StateEntry | undefined {
    if (this.#entries.has(key)) return this.#entries.get(key);
    const stored = this.store.get(["state", keyPart(key)]) as Stored | undefined;
    if (stored?.key !== key) return undefined;
    return { value: deepFreeze(stored.value), expiresAt: stored.expiresAt ?? Infinity };
  }
}
