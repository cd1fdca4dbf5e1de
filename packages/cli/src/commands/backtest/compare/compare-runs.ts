import type { Alert } from "@pypanther/engine";
import { isDeepStrictEqual } from "node:util";
import type { Side, SideRule } from "../side/side";
import type { FieldChange } from "./field-change";
import { type AlertDifference, matchAlerts } from "./match-alerts";
import { renamedRules } from "./renamed-rules";

/** How many alerts became what. */
export interface DifferenceCounts {
  readonly new: number;
  readonly gone: number;
  readonly changed: number;
  readonly same: number;
}

/** What became of one rule and its alerts. */
export interface RuleComparison {
  readonly id: string;
  readonly name: string;
  /** The severity that its class or an override gives; alerts may have others. */
  readonly severity: string;
  /** Whether head runs a rule that base does not run or the other way round, or whether it has another id now. */
  readonly status: "kept" | "renamed" | "added" | "removed" | "enabled" | "disabled";
  /** Its id in the base, for one that was renamed. */
  readonly baseId: string | null;
  /** Settings that shape its alerts and are not what they were. */
  readonly settings: readonly FieldChange[];
  readonly counts: DifferenceCounts;
  readonly alerts: readonly AlertDifference[];
  readonly matches: { readonly base: number; readonly head: number };
  readonly errors: { readonly base: number; readonly head: number };
}

/** What differs between two versions of a project over the same logs. */
export interface Comparison {
  /** Rules with alerts in one of the versions and rules that differ: those that differ first, then by id. */
  readonly rules: readonly RuleComparison[];
  readonly counts: DifferenceCounts;
  readonly base: Side;
  readonly head: Side;
}

function statusOf(base: SideRule | undefined, head: SideRule | undefined): RuleComparison["status"] {
  if (!base) return "added";
  if (!head) return "removed";
  if (base.isRun !== head.isRun) return head.isRun ? "enabled" : "disabled";
  return base.id === head.id ? "kept" : "renamed";
}

function settingsOf({ severity, dedupPeriodMinutes, threshold, logTypes, createAlert, name }: SideRule) {
  return {
    display_name: name,
    default_severity: severity,
    dedup_period_minutes: dedupPeriodMinutes,
    threshold,
    create_alert: createAlert,
    log_types: [...logTypes].sort(),
  };
}

function changedSettings(base: SideRule | undefined, head: SideRule | undefined): FieldChange[] {
  if (!base || !head) return [];
  const before = Object.entries(settingsOf(base));
  const now = Object.values(settingsOf(head));
  return (
    before
      .map(([field, value], index): FieldChange => ({ field, base: value, head: now[index] }))
      .filter((change) => !isDeepStrictEqual(change.base, change.head))
      // A rule without a name of its own is called by its id.
      .filter(({ field }) => field !== "display_name" || base.name !== base.id || head.name !== head.id)
  );
}

function countsOf(alerts: readonly Pick<AlertDifference, "kind">[]): DifferenceCounts {
  const counts = { new: 0, gone: 0, changed: 0, same: 0 };
  for (const { kind } of alerts) counts[kind] += 1;
  return counts;
}

/** How many alerts are not what they were. */
export function differences({ new: added, gone, changed }: DifferenceCounts): number {
  return added + gone + changed;
}

/** Whether a rule, or one of its alerts, is not what it was. */
export function isDifferent({ status, settings, counts, errors }: RuleComparison): boolean {
  return status !== "kept" || settings.length > 0 || differences(counts) > 0 || errors.base !== errors.head;
}

function byRule(alerts: readonly Alert[]): Map<string, Alert[]> {
  const groups = new Map<string, Alert[]>();
  for (const alert of alerts) {
    const group = groups.get(alert.ruleId);
    if (group) group.push(alert);
    else groups.set(alert.ruleId, [alert]);
  }
  return groups;
}

/**
 * Compares what two versions of a project made of the same logs, rule by rule. An alert is known again by its rule, its
 * dedup string and the begin of its window; failing that, by the event that opened it.
 */
export function compareRuns(base: Side, head: Side): Comparison {
  const renamed = renamedRules(base, head);
  const before = new Map(base.rules.map((rule) => [rule.id, rule]));
  const alertsBefore = byRule(base.alerts);
  const alertsNow = byRule(head.alerts);
  const compared = (old: SideRule | undefined, rule: SideRule | undefined, shown: SideRule): RuleComparison => {
    const alerts = matchAlerts(alertsBefore.get(old?.id ?? "") ?? [], alertsNow.get(rule?.id ?? "") ?? []);
    return {
      id: shown.id,
      name: shown.name,
      severity: shown.severity,
      status: statusOf(old, rule),
      baseId: old && rule && old.id !== rule.id ? old.id : null,
      settings: changedSettings(old, rule),
      counts: countsOf(alerts),
      alerts,
      matches: { base: old?.matches ?? 0, head: rule?.matches ?? 0 },
      errors: { base: old?.errors ?? 0, head: rule?.errors ?? 0 },
    };
  };
  const known = new Set(head.rules.map(({ id }) => renamed.get(id) ?? id));
  const rules = [
    ...head.rules.map((rule) => compared(before.get(renamed.get(rule.id) ?? rule.id), rule, rule)),
    ...base.rules.filter(({ id }) => !known.has(id)).map((rule) => compared(rule, undefined, rule)),
  ].filter((rule) => isDifferent(rule) || rule.alerts.length > 0);
  const rank = (rule: RuleComparison): number => (isDifferent(rule) ? 0 : 1);
  return {
    rules: rules.sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1)),
    counts: countsOf(rules.flatMap(({ alerts }) => alerts)),
    base,
    head,
  };
}
