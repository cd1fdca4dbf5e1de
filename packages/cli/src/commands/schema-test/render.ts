import type { Style } from "../../kernel/style";
import { inert, visible } from "../../render/visible";
import type { SchemaReport } from "./run-files";
import type { LogReport } from "./test-logs";

const MAX_ROWS = 50;

const count = (value: number, one: string): string =>
  `${value.toLocaleString("en-US")} ${one}${value === 1 ? "" : "s"}`;
const clean = (text: string): string => inert(visible(text));

/** Schemas and their tests as lines, what failed with its reasons. */
export function renderReport({ schemas, tests, problems }: SchemaReport, folder: string, style: Style): string {
  if (schemas.length === 0 && problems.length === 0) return `There are no schemas in ${clean(folder)}.\n`;
  const failed = tests.filter((test) => test.problems.length > 0);
  const bad = problems.map(({ file, message }) => `${style.red("FAIL")} ${clean(`${folder}/${file}: ${message}`)}`);
  const lines = tests.map(({ file, name, logType, problems: reasons }) => {
    const mark = reasons.length > 0 ? style.red("FAIL") : style.green("PASS");
    const where = clean(`${folder}/${file}: ${logType}, ${name}`);
    return [`${mark} ${where}`, ...reasons.map((reason) => `     ${clean(reason)}`)].join("\n");
  });
  const summary = `${count(schemas.length, "schema")}, ${count(tests.length, "test")}, ${failed.length + problems.length} failed`;
  return `${[...bad, ...lines, style.bold(summary)].join("\n")}\n`;
}

/** The same as one JSON document. */
export function renderReportJson({ schemas, tests, problems }: SchemaReport): string {
  const document = {
    schemas: schemas.map(({ file, logType }) => ({ file, log_type: logType })),
    tests: tests.map(({ file, name, logType, problems: reasons }) => ({
      file,
      name,
      log_type: logType,
      passed: reasons.length === 0,
      problems: reasons,
    })),
    problems,
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** How logs agree with a schema, as lines. */
export function renderLogs({ records, accepted, mismatches }: LogReport, logType: string, style: Style): string {
  const rows = mismatches
    .slice(0, MAX_ROWS)
    .map(({ path, message, count: times }) =>
      clean(`${times.toLocaleString("en-US").padStart(9)}  ${path === "" ? "" : `${path}: `}${message}`),
    );
  const rest = mismatches.length > MAX_ROWS ? [`           and ${mismatches.length - MAX_ROWS} more`] : [];
  const summary = `${accepted.toLocaleString("en-US")} of ${count(records, "record")} are as the schema of ${clean(logType)} says`;
  return `${[...rows, ...rest, style.bold(summary)].join("\n")}\n`;
}

/** The same as one JSON document. */
export function renderLogsJson(report: LogReport): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
