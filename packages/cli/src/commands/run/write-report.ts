import { listingsOf, registeredDetections } from "@pypanther/core/runtime";
import type { Alert } from "@pypanther/engine";
import { counted } from "../../render/counted";
import { renderRunPage } from "../shared/alert-page/run-page";
import { writeAtomically } from "../shared/write-atomically";
import type { RunReport } from "./run-logs";

/** Writes the alerts of a run as an HTML page. Throws a UserError when the file cannot be written. */
export function writeReport(
  file: string,
  alerts: readonly Alert[],
  { summary, sources, rules, correlationRules, partial }: RunReport,
): void {
  const names = new Map(
    listingsOf(registeredDetections()).map((listing) => [listing.id, String(listing.attribute("displayName") || "")]),
  );
  const all = counted(rules + correlationRules, "rule");
  const lead = [
    `${counted(summary.events, "event")} in ${counted(sources, "file")}, ${all}: ${counted(alerts.length, "alert")}.`,
    ...(partial ? ["The run was stopped before its end."] : []),
  ];
  writeAtomically(file, renderRunPage(alerts, { lead, nameOf: (id) => names.get(id) || id }));
}
