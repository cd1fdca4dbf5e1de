import { type Alert, type AlertChange, alertJson } from "@pypanther/engine";
import { jsonLine } from "../../render/json-line";

/** Alerts as JSON lines. */
export function renderJson(alerts: readonly Alert[]): string {
  return alerts.map((alert) => jsonLine(alertJson(alert))).join("");
}

/** What became of alerts, as JSON lines. */
export function renderJsonChanges(changes: readonly AlertChange[]): string {
  return changes.map(({ kind, alert }) => jsonLine({ change: kind, ...alertJson(alert) })).join("");
}
