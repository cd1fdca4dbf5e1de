import { type Alert, type AlertChange, alertJson } from "@pypanther/engine";

/** Alerts as JSON lines. */
export function renderJson(alerts: readonly Alert[]): string {
  return alerts.map((alert) => `${JSON.stringify(alertJson(alert))}\n`).join("");
}

/** What became of alerts, as JSON lines. */
export function renderJsonChanges(changes: readonly AlertChange[]): string {
  return changes.map(({ kind, alert }) => `${JSON.stringify({ change: kind, ...alertJson(alert) })}\n`).join("");
}
