import { parseLocation } from "../../project/source-line";
import { workflowCommand } from "../../render/workflow-command";
import type { CheckReport } from "./report";

/** GitHub workflow commands that mark each finding at its line in a pull request. `pathOf` gives a file's path in the repository. */
export function renderGitHub({ findings }: CheckReport, pathOf: (path: string) => string): string {
  const lines = findings.map(({ code, severity, message, place, ruleId }) => {
    const at = parseLocation(place ?? "");
    const title = ruleId === undefined ? code : `${code}: ${ruleId}`;
    return workflowCommand(severity, { title, file: at && pathOf(at.file), line: at?.line }, message);
  });
  return lines.map((line) => `${line}\n`).join("");
}
