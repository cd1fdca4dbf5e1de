import { type DetectionClass, listingsOf } from "@pypanther/core/runtime";
import type { Alert } from "@pypanther/engine";
import { renderRunPage } from "../shared/alert-page/run-page";
import { writeAtomically } from "../shared/write-atomically";
import { count } from "../../render/count";
import type { RunReport } from "./run-logs";

/** Writes the alerts of a run as an HTML page. Throws a UserError when the file cannot be written. */
export function writeReport(
  file: string,
  alerts: readonly Alert[],
  { summary, sources, rules, correlationRules, partial }: RunReport,
  detections: readonly DetectionClass[],
): void {
  const names = new Map(
    listingsOf(detections).map((listing) => [listing.id, String(listing.attribute("displayName") || "")]),
  );
  const all = count(rules + correlationRules, "rule");
  const lead = [
    `${count(summary.events, "event")} in ${count(sources, "file")}, ${all}: ${count(alerts.length, "alert")}.`,
    ...(partial ? ["The run was stopped before its end."] : []),
  ];
  writeAtomically(file, renderRunPage(alerts, { lead, nameOf: (id) => names.get(id) || id }));
}
