import type { RuleFailures } from "../evaluate";
import type { Progress } from "../examined";
import type { AlertChange, StoredWindow } from "../windows";
import { Deliveries } from "./deliveries";
import { type DurableStore, keyPart, type StoreChange } from "./durable-store";

/** What a run went on from, and where it stands. */
export interface Standing {
  /** The latest event time, and the time up to which everything has had its turn; null when nothing has. */
  readonly latest: number;
  readonly passed: number | null;
  /** How many alert changes were sent before. */
  readonly sent: number;
  /** Where the sink stood. */
  readonly sinkPosition: number | null;
}

const start: Standing = { latest: 0, passed: null, sent: 0, sinkPosition: null };

/**
 * What a run keeps on disk, and in which order: what belongs to the same events is written at once, alerts are sent
 * after that, and only then forgotten.
 */
export class Journal {
  standing: Standing;
  #outbox: { readonly key: StoreChange["key"]; readonly change: AlertChange }[];
  #nextOut: number;
  readonly #deliveries: Deliveries;

  /** Whether an earlier run has left something here. */
  readonly exists: boolean;

  constructor(private readonly store: DurableStore) {
    this.#deliveries = new Deliveries(store);
    const stored = store.get(["standing"]) as Partial<Standing> | undefined;
    this.exists = stored !== undefined;
    this.standing = { ...start, ...stored };
    this.#outbox = [...store.range(["outbox"])].map(({ key, value }) => ({ key, change: value as AlertChange }));
    this.#nextOut = this.standing.sent + this.#outbox.length;
  }

  /** How far a source was read. */
  progressOf(source: string): Progress | undefined {
    const stored = this.store.get(["source", keyPart(source)]) as Progress | undefined;
    if (stored?.source === source) return stored;
    return this.#deliveries.has(source) ? { source, position: { ordinal: 0, time: 0 }, done: true } : undefined;
  }

  windows(): StoredWindow[] {
    return [...this.store.range(["window"])].map(({ value }) => value as StoredWindow);
  }

  failures(): RuleFailures[] {
    return [...this.store.range(["failures"])].map(({ value }) => value as RuleFailures);
  }

  /** Alert changes that were kept and may not have been sent. */
  get unsent(): readonly AlertChange[] {
    return this.#outbox.map(({ change }) => change);
  }

  /** Keeps what has changed, all of it or nothing. */
  commit(kept: {
    readonly changes: readonly StoreChange[];
    readonly progress: Iterable<Progress>;
    readonly windows: ReadonlyMap<string, StoredWindow | null>;
    readonly failures: readonly RuleFailures[];
    readonly alerts: readonly AlertChange[];
    readonly latest: number;
    readonly passed: number;
  }): void {
    const changes = [...kept.changes];
    for (const progress of kept.progress) {
      const key = ["source", keyPart(progress.source)];
      const isDelivery = progress.done && progress.redeliveryMs !== undefined;
      if (isDelivery) changes.push({ key }, ...this.#deliveries.add(progress.source, progress.redeliveryMs));
      else changes.push({ key, value: progress });
    }
    changes.push(...this.#deliveries.takeForgotten());
    for (const [key, window] of kept.windows)
      changes.push({ key: ["window", keyPart(key)], value: window ?? undefined });
    for (const failures of kept.failures)
      changes.push({ key: ["failures", keyPart(failures.ruleId)], value: failures });
    for (const change of kept.alerts) {
      const key = ["outbox", this.#nextOut];
      this.#nextOut += 1;
      this.#outbox.push({ key, change });
      changes.push({ key, value: change });
    }
    const passed = Number.isFinite(kept.passed) ? kept.passed : null;
    const moved = kept.latest !== this.standing.latest || passed !== this.standing.passed;
    if (changes.length === 0 && !moved) return;
    this.standing = { ...this.standing, latest: kept.latest, passed };
    changes.push({ key: ["standing"], value: this.standing });
    this.store.write(changes);
  }

  /** Forgets alert changes that have been sent. */
  sent(sinkPosition: number | null): void {
    if (this.#outbox.length === 0) return;
    this.standing = { ...this.standing, sent: this.#nextOut, sinkPosition };
    this.store.write([
      ...this.#outbox.map(({ key }): StoreChange => ({ key })),
      { key: ["standing"], value: this.standing },
    ]);
    this.#outbox = [];
  }
}
