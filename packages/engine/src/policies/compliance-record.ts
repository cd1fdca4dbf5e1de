import type { Severity } from "@pypanther/core/runtime";
import { type DurableStore, keyPart, type StoreChange, type StoreKey } from "../state";
import type { ComplianceStatus } from "./finding";
import type { PolicyAlert } from "./policy-alert";

/** What is remembered of a policy and a resource. */
export interface StoredStatus {
  readonly policyId: string;
  readonly resourceId: string;
  readonly resourceType: string;
  readonly severity: Severity;
  readonly status: ComplianceStatus;
  /** What an error hides: the last of PASS and FAIL. */
  readonly settled: "PASS" | "FAIL";
  readonly suppressed: boolean;
  readonly error: string | null;
  /** The dedup string of the alert that the resource is part of; null when it is part of none. */
  readonly alertDedup: string | null;
  /** ISO 8601: when it was judged last. */
  readonly time: string;
}

/** A change in what policies say of resources. */
export interface ComplianceChange {
  readonly kind: "created" | "modified" | "deleted";
  readonly policyId: string;
  readonly resourceId: string;
  readonly resourceType: string;
  readonly severity: Severity;
  readonly status: ComplianceStatus;
  readonly suppressed: boolean;
  /** ISO 8601. */
  readonly time: string;
}

/** An alert and how often one of its policy and dedup string has opened; the alert is null while none is open. */
export interface StoredAlert {
  readonly policyId: string;
  readonly dedup: string;
  readonly openings: number;
  readonly alert: PolicyAlert | null;
}

const statusKey = (policyId: string, resourceId: string): StoreKey => [
  "policy-status",
  keyPart(policyId),
  keyPart(resourceId),
];
const alertKey = (policyId: string, dedup: string): StoreKey => ["policy-alert", keyPart(policyId), keyPart(dedup)];
const historyEnd: StoreKey = ["policy-history-end"];

/** Two texts as one key of a map. */
const pair = (policyId: string, other: string): string => JSON.stringify([policyId, other]);

/**
 * What runs of policies remember from one to the next: statuses, alerts and the history of changes. With a store it is
 * on disk, and what one run adds is written at once; without one every run is the first.
 */
export class ComplianceRecord {
  readonly #statuses = new Map<string, StoredStatus>();
  readonly #alerts = new Map<string, StoredAlert>();
  readonly #pending: StoreChange[] = [];
  #historyEnd = 0;

  constructor(private readonly store?: DurableStore) {
    for (const { value } of store?.range(["policy-status"]) ?? []) {
      const status = value as StoredStatus;
      this.#statuses.set(pair(status.policyId, status.resourceId), status);
    }
    for (const { value } of store?.range(["policy-alert"]) ?? []) {
      const alert = value as StoredAlert;
      this.#alerts.set(pair(alert.policyId, alert.dedup), alert);
    }
    this.#historyEnd = Number(store?.get(historyEnd) ?? 0);
  }

  status(policyId: string, resourceId: string): StoredStatus | undefined {
    return this.#statuses.get(pair(policyId, resourceId));
  }

  statuses(): StoredStatus[] {
    return [...this.#statuses.values()];
  }

  alert(policyId: string, dedup: string): StoredAlert {
    return this.#alerts.get(pair(policyId, dedup)) ?? { policyId, dedup, openings: 0, alert: null };
  }

  openAlerts(): PolicyAlert[] {
    return [...this.#alerts.values()].flatMap(({ alert }) => alert ?? []);
  }

  setStatus(status: StoredStatus): void {
    this.#statuses.set(pair(status.policyId, status.resourceId), status);
    this.#pending.push({ key: statusKey(status.policyId, status.resourceId), value: status });
  }

  removeStatus({ policyId, resourceId }: StoredStatus): void {
    this.#statuses.delete(pair(policyId, resourceId));
    this.#pending.push({ key: statusKey(policyId, resourceId) });
  }

  setAlert(stored: StoredAlert): void {
    this.#alerts.set(pair(stored.policyId, stored.dedup), stored);
    this.#pending.push({ key: alertKey(stored.policyId, stored.dedup), value: stored });
  }

  addHistory(change: ComplianceChange): void {
    this.#pending.push({ key: ["policy-history", this.#historyEnd], value: change });
    this.#historyEnd += 1;
  }

  /** Writes what has changed since the last call, all of it or nothing. */
  commit(): void {
    const changes = this.#pending.splice(0);
    if (changes.length > 0) this.store?.write([...changes, { key: historyEnd, value: this.#historyEnd }]);
  }
}
