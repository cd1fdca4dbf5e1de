import type { Style } from "../../kernel/style";
import { findingText } from "../../project/findings/finding";
import { inertLines } from "../../render/visible";
import type { CheckReport } from "./report";

const counted = (count: number, name: string): string => `${count} ${name}${count === 1 ? "" : "s"}`;

/** A line for each finding, and their numbers. */
export function renderText({ findings, errors, warnings }: CheckReport, style: Style): string {
  const lines = findings.map((finding) => {
    const word = finding.severity === "error" ? style.red("Error:") : style.yellow("Warning:");
    return `${word} ${inertLines(findingText(finding))} ${style.dim(`[${finding.code}]`)}\n`;
  });
  const summary =
    findings.length === 0 ? "Nothing was found." : `${counted(errors, "error")}, ${counted(warnings, "warning")}`;
  return `${lines.join("")}${lines.length > 0 ? "\n" : ""}${summary}\n`;
}
