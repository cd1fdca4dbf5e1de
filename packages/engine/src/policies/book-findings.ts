import { alertId } from "../windows";
import type { ComplianceChange, ComplianceRecord, StoredStatus } from "./compliance-record";
import type { Finding, FindingAlert } from "./finding";
import type { PolicyAlert, PolicyAlertChange } from "./policy-alert";

/** What was judged, besides what came of it. */
export interface BookedRun {
  /** In the order of policies and resources; the first of an alert gives it its texts. */
  readonly findings: readonly Finding[];
  /** ISO 8601. */
  readonly time: string;
  /** Whether a status of an earlier run that was not judged now belongs to something that is gone. */
  readonly isGone: (status: StoredStatus) => boolean;
}

/** What came of it. */
export interface BookedChanges {
  readonly alerts: readonly PolicyAlertChange[];
  readonly history: readonly ComplianceChange[];
}

interface Group {
  readonly policyId: string;
  readonly dedup: string;
  /** The resources that fail now and are not suppressed, with what each has to say. */
  readonly failing: Map<string, Finding | null>;
}

/** Failing resources by the alert that they belong to. */
class Groups {
  readonly #groups = new Map<string, Group>();

  of(policyId: string, dedup: string): Group {
    const key = JSON.stringify([policyId, dedup]);
    const known = this.#groups.get(key) ?? { policyId, dedup, failing: new Map<string, Finding | null>() };
    this.#groups.set(key, known);
    return known;
  }

  all(): Iterable<Group> {
    return this.#groups.values();
  }
}

function changeOf(kind: ComplianceChange["kind"], status: StoredStatus, time: string): ComplianceChange {
  const { policyId, resourceId, resourceType, severity, status: outcome, suppressed } = status;
  return { kind, policyId, resourceId, resourceType, severity, status: outcome, suppressed, time };
}

/** What is remembered of a finding. An error leaves the resource in the alert that it was part of. */
function statusOf(finding: Finding, before: StoredStatus | undefined, time: string): StoredStatus {
  const { policyId, resourceId, resourceType, severity, status, suppressed, error, alert } = finding;
  const settled = status === "ERROR" ? (before?.settled ?? "PASS") : status;
  const dedup = status === "ERROR" ? (before?.alertDedup ?? null) : (alert?.dedup ?? null);
  const alertDedup = suppressed || settled === "PASS" ? null : dedup;
  return { policyId, resourceId, resourceType, severity, status, settled, suppressed, error, alertDedup, time };
}

function newAlert(
  { policyId, dedup }: Group,
  openings: number,
  { severity }: Finding,
  says: FindingAlert,
  openedAt: string,
): PolicyAlert {
  const { title, description, runbook, reference, destinations, alertContext } = says;
  const texts = { title, description, runbook, reference, destinations, alertContext };
  const id = alertId("policy", policyId, dedup, openings);
  return { id, policyId, dedup, severity, ...texts, openedAt, resourceIds: [] };
}

/** What becomes of the alert of a group, now that these resources fail. */
function settle(group: Group, record: ComplianceRecord, time: string): PolicyAlertChange | undefined {
  const { policyId, dedup, failing } = group;
  const { openings, alert: open } = record.alert(policyId, dedup);
  const resourceIds = [...failing.keys()].sort();
  if (open) {
    if (resourceIds.length === 0) {
      record.setAlert({ policyId, dedup, openings, alert: null });
      return { kind: "closed", alert: open };
    }
    const alert = { ...open, resourceIds };
    const isSame = resourceIds.join("\n") === open.resourceIds.join("\n");
    if (!isSame) record.setAlert({ policyId, dedup, openings, alert });
    const before = new Set(open.resourceIds);
    return resourceIds.some((id) => !before.has(id)) ? { kind: "updated", alert } : undefined;
  }
  const first = [...failing.values()].find((finding) => finding !== null);
  if (!first?.alert) return undefined;
  const alert = { ...newAlert(group, openings, first, first.alert, time), resourceIds };
  record.setAlert({ policyId, dedup, openings: openings + 1, alert });
  return { kind: "opened", alert };
}

/**
 * Enters findings into what is remembered and says what has changed: a resource that begins to fail opens an alert or
 * joins one, one that goes on failing does not, and the last one of an alert to pass, or to be gone, closes it.
 */
export function bookFindings(record: ComplianceRecord, { findings, time, isGone }: BookedRun): BookedChanges {
  const history: ComplianceChange[] = [];
  const groups = new Groups();
  const tell = (kind: ComplianceChange["kind"], status: StoredStatus): void => {
    const change = changeOf(kind, status, time);
    history.push(change);
    record.addHistory(change);
  };
  // Every open alert is looked at, also one of whose resources nothing is heard any more.
  for (const { policyId, dedup } of record.openAlerts()) groups.of(policyId, dedup);
  const judged = new Set<StoredStatus>();
  for (const finding of findings) {
    const before = record.status(finding.policyId, finding.resourceId);
    const status = statusOf(finding, before, time);
    if (!before) tell("created", status);
    else if (before.status !== status.status || before.suppressed !== status.suppressed) tell("modified", status);
    record.setStatus(status);
    judged.add(status);
    if (status.alertDedup !== null) {
      groups.of(status.policyId, status.alertDedup).failing.set(status.resourceId, finding.alert ? finding : null);
    }
  }
  for (const status of record.statuses()) {
    if (judged.has(status)) continue;
    if (isGone(status)) {
      record.removeStatus(status);
      tell("deleted", status);
    } else if (status.alertDedup !== null) {
      groups.of(status.policyId, status.alertDedup).failing.set(status.resourceId, null);
    }
  }
  const alerts = [...groups.all()].flatMap((group) => settle(group, record, time) ?? []);
  return { alerts, history };
}
