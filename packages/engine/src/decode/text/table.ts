import { Readable } from "node:stream";
import { type JsonObject, toError } from "@pypanther/core/runtime";
import type { DecodeLimits } from "../decode-limits";
import type { RecordVisitor } from "../record-reader";
import { tooLong } from "../text-piece";
import { vpcFlowBelow } from "./vpc-flow";

/** After so many rows others get their turn. */
const ROWS_AT_ONCE = 500;

const columnName = /^[A-Za-z_@$][\w .@:/-]*$/;

/** How the rows below a header are read. */
export type Table =
  { readonly kind: "csv" } | { readonly kind: "lines"; readonly read: (line: string) => JsonObject | undefined };

/** What a text is whose first line is this one; undefined when it is no header of a table. */
export function tableOf(firstLine: string): Table | undefined {
  const line = firstLine.trimEnd();
  if (/^[{["\d]/.test(line) && !/^"[A-Za-z_]/.test(line)) return undefined;
  const read = vpcFlowBelow(line);
  if (read) return { kind: "lines", read };
  const names = line.split(",").map((name) => name.replace(/^"(.*)"$/, "$1"));
  const isHeader = names.length >= 2 && names.every((name) => columnName.test(name));
  return isHeader && new Set(names).size === names.length ? { kind: "csv" } : undefined;
}

/** Reads the rows of a table in bounded memory; yields now and then. */
export function readTable(
  table: Table,
  bytes: AsyncIterable<Buffer>,
  visitor: RecordVisitor,
  limits: DecodeLimits,
): AsyncGenerator<undefined> {
  return table.kind === "csv"
    ? readCsv(bytes, visitor, limits.maxEventBytes)
    : readLines(table.read, bytes, visitor, limits.maxEventBytes);
}

interface Row {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

async function* readCsv(
  bytes: AsyncIterable<Buffer>,
  visitor: RecordVisitor,
  maxBytes: number,
): AsyncGenerator<undefined> {
  const { parse } = require("csv-parse") as typeof import("csv-parse");
  const options = { info: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: true };
  const rows = Readable.from(bytes).pipe(parse({ ...options, max_record_size: maxBytes }));
  let header: readonly string[] | undefined;
  let count = 0;
  let line = 1;
  try {
    for await (const { record, info } of rows as AsyncIterable<Row>) {
      line = info.lines;
      if (!header) header = record;
      else if (record.length !== header.length) {
        visitor.problem(line, `a row of ${record.length} cells below a header of ${header.length}`);
      } else
        visitor.record(
          rowOf(header, record),
          line,
          record.reduce((size, cell) => size + cell.length, 0),
        );
      count += 1;
      if (count % ROWS_AT_ONCE === 0) yield;
    }
  } catch (thrown) {
    const { code, message } = toError(thrown) as Error & { code?: unknown };
    if (typeof code !== "string" || !code.startsWith("CSV_")) throw thrown;
    const why = code === "CSV_MAX_RECORD_SIZE" ? tooLong("the row", maxBytes) : message.replace(/[^ -~]+/g, " ");
    visitor.problem(line, `the rest is no CSV: ${why}`);
  }
}

/** A row as a record: texts, without the empty ones. */
function rowOf(header: readonly string[], cells: readonly string[]): JsonObject {
  const entries = header.map((name, index): [string, string] => [name, cells[index] ?? ""]);
  return Object.fromEntries(entries.filter(([, cell]) => cell !== ""));
}

async function* readLines(
  read: (line: string) => JsonObject | undefined,
  bytes: AsyncIterable<Buffer>,
  visitor: RecordVisitor,
  maxBytes: number,
): AsyncGenerator<undefined> {
  let held = "";
  let line = 0;
  const take = (text: string): void => {
    line += 1;
    const row = text.trimEnd();
    if (line === 1 || row === "") return;
    const record = read(row);
    if (record) visitor.record(record, line, row.length);
    else visitor.problem(line, "the line does not have the fields that the header names");
  };
  const decoder = new TextDecoder();
  for await (const chunk of bytes) {
    const lines = (held + decoder.decode(chunk, { stream: true })).split("\n");
    held = lines.pop() ?? "";
    lines.forEach(take);
    if (held.length > maxBytes) {
      visitor.problem(line + 1, tooLong("the line", maxBytes));
      return;
    }
    yield;
  }
  if (held !== "") take(held);
}
