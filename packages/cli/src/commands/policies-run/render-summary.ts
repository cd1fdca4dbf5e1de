import type { PoliciesReport, PolicyAlertChange } from "@pypanther/engine";
import type { Style } from "../../kernel/style";
import { inert, visible } from "../../render/visible";
import { isShown } from "./render-text";

function count(value: number, one: string, many = `${one}s`): string {
  return `${value.toLocaleString("en-US")} ${value === 1 ? one : many}`;
}

function alertsOf(alerts: readonly PolicyAlertChange[]): string {
  const of = (kind: PolicyAlertChange["kind"], says: string): string[] => {
    const found = alerts.filter((change) => change.kind === kind).length;
    return found > 0 ? [`${count(found, "alert")} ${says}`] : [];
  };
  const parts = [
    ...of("opened", "opened"),
    ...of("updated", "about more resources than before"),
    ...of("closed", "closed"),
  ];
  return parts.length > 0 ? parts.join(", ") : "No alert opened or closed";
}

/** What a run did, in a few lines, with what to do next. */
export function renderSummary(
  report: PoliciesReport,
  { policies, disabled, output }: { readonly policies: number; readonly disabled: number; readonly output: string },
  style: Style,
): string {
  const { findings, resources, unjudged, malformed, repeated, idlePolicies, alerts } = report;
  const shown = findings.filter(isShown);
  const failing = shown.filter(({ status }) => status === "FAIL").length;
  const errors = shown.length - failing;
  const suppressed = findings.filter((finding) => finding.suppressed).length;
  const idle = `${idlePolicies.slice(0, 3).join(", ")}${idlePolicies.length > 3 ? ", ..." : ""}`;
  const left = disabled > 0 ? ` (${count(disabled, "policy", "policies")} not enabled, left out)` : "";
  const remarks: readonly (readonly [value: number, paint: (text: string) => string, text: string])[] = [
    [errors, style.red, `${count(errors, "time")} a policy could not say: see the errors above`],
    [
      malformed,
      style.red,
      `${count(malformed, "line or file", "lines or files")} could not be read; nothing was closed`,
    ],
    [repeated, style.yellow, `${count(repeated, "resource")} came more than once; the last one counted`],
    [unjudged, style.dim, `${count(unjudged, "resource")} of types that no policy looks at`],
    [
      idlePolicies.length,
      style.dim,
      `${count(idlePolicies.length, "policy", "policies")} found nothing to judge: ${idle}`,
    ],
    [suppressed, style.dim, `${count(suppressed, "finding")} suppressed`],
  ];
  const lines = [
    style.bold(`${count(resources, "resource")}, ${count(policies, "policy", "policies")}${left}`),
    `${count(findings.length, "check")}: ${count(failing, "failing", "failing")}`,
    alertsOf(alerts),
    ...remarks.filter(([value]) => value > 0).map(([, paint, text]) => paint(inert(visible(text)))),
    ...(failing > 0 && output === "text" ? [style.dim("What to do about it, by resource: --report report.html")] : []),
  ];
  return lines.map((line) => `${line}\n`).join("");
}
