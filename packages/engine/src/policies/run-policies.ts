import {
  guardExit,
  instantiate,
  type MaybePromise,
  type PolicyClass,
  type Resource,
  Severity,
} from "@pypanther/core/runtime";
import type { DurableStore } from "../state";
import { bookFindings } from "./book-findings";
import { type ComplianceChange, ComplianceRecord, type StoredStatus } from "./compliance-record";
import type { Finding } from "./finding";
import { Judge } from "./judge";
import type { PolicyAlertChange } from "./policy-alert";
import { type ReadScanOptions, readScan } from "./read-scan";
import type { Scan } from "./scan";

/** What to judge by what. */
export interface RunPoliciesOptions extends ReadScanOptions {
  readonly policies: readonly PolicyClass[];
  /**
   * Ids of all policies in use, when only some of them are run: what is remembered of the others is kept. Those that are
   * run, unless given.
   */
  readonly inUse?: readonly string[];
  /**
   * Whether the input is only a part of what there is: what is missing in it is then not taken for gone. Input out of
   * which resources are unpacked is taken for such a part.
   */
  readonly partial?: boolean;
  /** What one policy may take for one resource, in milliseconds (default 1000). */
  readonly timeLimitMs?: number;
  /** The time to go by, in milliseconds since 1970; the clock's unless given. */
  readonly now?: number;
  /** Where statuses and alerts are kept; without it every run is the first. */
  readonly store?: DurableStore;
  /**
   * Takes what came of the run before it is remembered: when the process ends in between, the next run tells the same
   * again, under the same alert ids.
   */
  readonly deliver?: (report: PoliciesReport) => MaybePromise<void>;
  /** Stops the run between two resources; nothing is then remembered. Throws what the signal gives as its reason. */
  readonly signal?: AbortSignal;
}

/** What came of a run. */
export interface PoliciesReport {
  /** Every policy over every resource of its types: the policies by urgency, then by id, the resources by id. */
  readonly findings: readonly Finding[];
  /** Alerts that opened, have more resources or closed. */
  readonly alerts: readonly PolicyAlertChange[];
  /** Statuses that are new, changed or gone. */
  readonly history: readonly ComplianceChange[];
  readonly resources: number;
  /** Resources that no policy looks at. */
  readonly unjudged: number;
  /** Policies that found no resource of their types. */
  readonly idlePolicies: readonly string[];
  /** Resources that came again under the same id; the last one counted. */
  readonly repeated: number;
  /** Lines, records and files that could not be read. */
  readonly malformed: number;
  /** ISO 8601. */
  readonly time: string;
}

const DEFAULT_TIME_LIMIT_MS = 1000;

function compare(a: PolicyClass, b: PolicyClass): number {
  const bySeverity = Severity.compare(b.attributes.defaultSeverity, a.attributes.defaultSeverity);
  return bySeverity || (a.attributes.id < b.attributes.id ? -1 : 1);
}

/** What every policy says of every resource of its types. */
async function judgeAll(
  scan: Scan,
  { policies, timeLimitMs = DEFAULT_TIME_LIMIT_MS, signal }: RunPoliciesOptions,
  now: number,
): Promise<Pick<PoliciesReport, "findings" | "idlePolicies">> {
  const resources = scan.inOrder();
  const context = { now: () => now, resourceLookup: (id: string): Resource | null => scan.get(id) };
  const findings: Finding[] = [];
  const idlePolicies: string[] = [];
  const release = guardExit();
  try {
    for (const policyClass of [...policies].sort(compare)) {
      const judge = new Judge(instantiate(policyClass), context, timeLimitMs);
      const watched = resources.filter(({ ResourceType }) => judge.looksAt(ResourceType));
      if (watched.length === 0) idlePolicies.push(policyClass.attributes.id);
      for (const finding of await judge.judgeAll(watched, signal)) findings.push(finding);
    }
    return { findings, idlePolicies };
  } finally {
    release();
  }
}

/**
 * Judges the resources of a scan by policies, and compares what comes of it with what is remembered. What a policy does
 * is kept in the findings; nothing that a resource holds makes a run throw.
 */
export async function runPolicies(options: RunPoliciesOptions): Promise<PoliciesReport> {
  const { now = Date.now() } = options;
  const { scan, malformed, unpacked } = await readScan(options);
  options.signal?.throwIfAborted();
  const { findings, idlePolicies } = await judgeAll(scan, options, now);
  const run = new Set(options.policies.map(({ attributes }) => attributes.id));
  const inUse = new Set(options.inUse ?? run);
  // What could not be read may have been the resource that seems to be gone.
  const isWhole = !options.partial && malformed === 0 && !unpacked;
  const isGone = ({ policyId, resourceId }: StoredStatus): boolean =>
    run.has(policyId) ? isWhole || scan.get(resourceId) !== null : !inUse.has(policyId);
  const record = new ComplianceRecord(options.store);
  const time = new Date(now).toISOString();
  const report: PoliciesReport = {
    findings,
    ...bookFindings(record, { findings, time, isGone }),
    resources: scan.size,
    unjudged: scan.size - new Set(findings.map(({ resourceId }) => resourceId)).size,
    idlePolicies,
    repeated: scan.repeated,
    malformed,
    time,
  };
  await options.deliver?.(report);
  record.commit();
  return report;
}
