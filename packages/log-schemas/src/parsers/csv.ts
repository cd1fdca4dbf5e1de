import type { Parsers } from "../schema";
import type { LineParser } from "./line-parser";

/** The cells of a line; a cell in quotes may hold the delimiter, and two quotes stand for one. */
function cellsOf(line: string, delimiter: string): string[] {
  const cells: string[] = [];
  let at = 0;
  for (;;) {
    if (line[at] === '"') {
      let cell = "";
      let end = line.indexOf('"', at + 1);
      let start = at + 1;
      while (end !== -1 && line[end + 1] === '"') {
        cell += line.slice(start, end + 1);
        start = end + 2;
        end = line.indexOf('"', start);
      }
      const close = end === -1 ? line.length : end;
      cells.push(cell + line.slice(start, close));
      const next = line.indexOf(delimiter, close);
      if (next === -1) return cells;
      at = next + delimiter.length;
    } else {
      const next = line.indexOf(delimiter, at);
      cells.push(next === -1 ? line.slice(at) : line.slice(at, next));
      if (next === -1) return cells;
      at = next + delimiter.length;
    }
  }
}

/** Reads lines of comma-separated values, or those of another delimiter, by columns or by the header of the source. */
export function csvParser({
  delimiter = ",",
  hasHeader = false,
  columns,
}: NonNullable<Parsers["csv"]>): () => LineParser {
  return () => {
    let names = columns;
    let isHeader = hasHeader;
    return (line) => {
      const cells = cellsOf(line, delimiter);
      if (isHeader) {
        isHeader = false;
        names ??= cells;
        return "skip";
      }
      if (!names || cells.length !== names.length) return undefined;
      return new Map(names.map((name, index) => [name, cells[index] ?? ""]));
    };
  };
}
