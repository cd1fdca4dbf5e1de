import type { PolicyClass, Severity } from "@pypanther/core/runtime";
import { type Finding, type PoliciesReport, policyOverviews } from "@pypanther/engine";
import type { Style } from "../../kernel/style";
import { renderTable } from "../../render/table";
import { inert, visible } from "../../render/visible";
import { wrap } from "../../render/wrap";

/** More resources than this are for programs to read. */
const MAX_ROWS = 1000;

const count = (value: number): string => value.toLocaleString("en-US");

function paintOf(severity: Severity, style: Style): (text: string) => string {
  if (severity === "CRITICAL" || severity === "HIGH") return style.red;
  return severity === "MEDIUM" ? style.yellow : style.dim;
}

/** Whether a finding is for somebody to look at: it does not pass, and is not accepted. */
export function isShown({ status, suppressed }: Finding): boolean {
  return status !== "PASS" && !suppressed;
}

/** What a finding says beyond its policy's name and its resource's id. */
function remark({ status, resourceId, error, alert }: Finding, policyName: string): string {
  if (status === "ERROR") return error ?? "";
  const title = alert?.title ?? "";
  return title === policyName || title === `${policyName}: ${resourceId}` ? "" : title;
}

/** One resource under its policy: severity, id, and what its alert says. */
function row(finding: Finding, policyName: string, columns: number, style: Style): string {
  const { severity, status, resourceId } = finding;
  const label = status === "ERROR" ? "ERROR" : severity;
  const paint = status === "ERROR" ? style.red : paintOf(severity, style);
  const width = Math.max(30, columns - 12);
  const says = remark(finding, policyName);
  const texts = [visible(resourceId), ...(says === "" ? [] : [visible(says)])];
  const [first = "", ...more] = texts.flatMap((text, index) =>
    wrap(text, width).map((line) => (index === 0 ? inert(line) : style.dim(inert(line)))),
  );
  return [`  ${paint(label.padEnd(8))}  ${first}`, ...more.map((line) => " ".repeat(12) + line)].join("\n");
}

/** Compliant and failing resources of each policy as a table, then what fails, by policy. At most `columns` wide. */
export function renderText(
  { findings }: PoliciesReport,
  policies: readonly PolicyClass[],
  columns: number,
  style: Style,
): string {
  const names = new Map(policies.map(({ attributes: { id, displayName } }) => [id, displayName || id]));
  const overviews = policyOverviews(findings);
  const table = renderTable(
    {
      header: ["policy", "severity", "compliant", "failing", "errors", "suppressed"],
      rows: overviews.map(({ id, severity, active, suppressed }) => [
        visible(id),
        severity,
        ...[active.pass, active.fail, active.error, suppressed.pass + suppressed.fail + suppressed.error].map(count),
      ]),
    },
    columns,
  );
  const shown = findings.filter(isShown);
  const lines: string[] = [];
  let rows = 0;
  for (const { id } of overviews) {
    const ofPolicy = shown.filter(({ policyId }) => policyId === id).slice(0, MAX_ROWS - rows);
    if (ofPolicy.length === 0) continue;
    rows += ofPolicy.length;
    const name = names.get(id) ?? id;
    const heading = name === id ? "" : `  ${style.dim(visible(name))}`;
    lines.push("", `${style.bold(visible(id))}${heading}`);
    lines.push(...ofPolicy.map((finding) => row(finding, name, columns, style)));
  }
  if (shown.length > rows) lines.push("", `... and ${count(shown.length - rows)} more; --output json has them all`);
  return [table.trimEnd(), ...lines].map((line) => `${line}\n`).join("");
}
