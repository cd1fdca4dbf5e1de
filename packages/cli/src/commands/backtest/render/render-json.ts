import { alertJson } from "@pypanther/engine";
import { jsonLine } from "../../../render/json-line";
import type { Comparison, RuleComparison } from "../compare/compare-runs";
import type { AlertDifference } from "../compare/match-alerts";
import type { Versions } from "./remarks";

function differenceJson(difference: AlertDifference): Record<string, unknown> {
  const { kind, alert } = difference;
  if (kind !== "changed") return { change: kind, alert: alertJson(alert) };
  const fields = difference.fields.map(({ field, base, head }) => ({ field, base: base ?? null, head: head ?? null }));
  return { change: kind, fields, alert: alertJson(alert), base: alertJson(difference.base) };
}

function ruleJson(rule: RuleComparison): Record<string, unknown> {
  return {
    rule_id: rule.id,
    base_rule_id: rule.baseId,
    display_name: rule.name,
    status: rule.status,
    settings: rule.settings,
    counts: rule.counts,
    matches: rule.matches,
    errors: rule.errors,
    // What is as it was is counted; `pypanther run` has it.
    alerts: rule.alerts.filter(({ kind }) => kind !== "same").map(differenceJson),
  };
}

/** A comparison as one JSON document, in one line. */
export function renderJson(comparison: Comparison, { base, packages, files }: Versions): string {
  const { counts, rules, head } = comparison;
  return jsonLine({ base, base_packages: packages, files, events: head.events, counts, rules: rules.map(ruleJson) });
}
