import type { Missing } from "./missing";

/** How often one action failed in one account for one reason. */
export interface MissingCount {
  readonly accountId: string;
  readonly action: string | null;
  readonly reason: Missing["reason"];
  readonly count: number;
}

/** What a scan has found. */
export interface ScanSummary {
  readonly accounts: readonly string[];
  readonly resources: number;
  /** Resources by type, in order of their names. */
  readonly byType: Readonly<Record<string, number>>;
  /** How much is missing; 0 when all was read. */
  readonly missing: number;
  /** The same by account, action and reason, the most frequent first. */
  readonly missingBy: readonly MissingCount[];
}

/** Counts what a scan finds, in an amount of memory that does not grow with it. */
export class ScanCounts {
  resources = 0;
  missing = 0;
  readonly #accounts = new Set<string>();
  readonly #types = new Map<string, number>();
  readonly #missing = new Map<string, MissingCount>();

  /** Counts an account. */
  addAccount(accountId: string): void {
    this.#accounts.add(accountId);
  }

  /** Counts resources of a type. */
  addResources(type: string, count: number): void {
    this.resources += count;
    this.#types.set(type, (this.#types.get(type) ?? 0) + count);
  }

  /** Counts something that is missing. */
  addMissing({ AccountId: accountId, action, reason }: Missing): void {
    this.missing += 1;
    const key = `${accountId} ${action} ${reason}`;
    const count = (this.#missing.get(key)?.count ?? 0) + 1;
    this.#missing.set(key, { accountId, action, reason, count });
  }

  /** What was counted. */
  summary(): ScanSummary {
    const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
    return {
      accounts: [...this.#accounts].sort(),
      resources: this.resources,
      byType: Object.fromEntries([...this.#types].sort(([a], [b]) => order(a, b))),
      missing: this.missing,
      missingBy: [...this.#missing.entries()]
        .sort(([a, x], [b, y]) => y.count - x.count || order(a, b))
        .map(([, count]) => count),
    };
  }
}
