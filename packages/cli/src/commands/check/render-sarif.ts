import { parseLocation } from "../../project/source-line";
import { version } from "../../version";
import type { CheckReport } from "./report";

/**
 * The findings as a SARIF log, version 2.1.0. `pathOf` gives a file's path in the repository; a finding without a place is
 * put at the first line of `mainFile`, since services drop those that are nowhere.
 */
export function renderSarif({ findings }: CheckReport, pathOf: (path: string) => string, mainFile: string): string {
  const codes = [...new Set(findings.map(({ code }) => code))].sort();
  const results = findings.map(({ code, severity, message, place }) => {
    const { file, line } = parseLocation(place ?? "") ?? { file: mainFile, line: 1 };
    return {
      ruleId: code,
      ruleIndex: codes.indexOf(code),
      level: severity,
      message: { text: message },
      locations: [
        {
          physicalLocation: { artifactLocation: { uri: encodeURI(pathOf(file)) }, region: { startLine: line } },
        },
      ],
    };
  });
  const driver = {
    name: "pypanther",
    semanticVersion: version,
    informationUri: "https://github.com/pypanther/pypanther-ts",
    rules: codes.map((id) => ({ id })),
  };
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [{ tool: { driver }, columnKind: "utf16CodeUnits", results }],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}
