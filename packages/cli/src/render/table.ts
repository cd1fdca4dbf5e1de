import stringWidth from "string-width";
import { wrap } from "./wrap";

/** What a table shows: a header and rows of as many cells each. */
export interface Table {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Cells wider than this continue on further lines. */
const MAX_CELL = 50;

/** No column is made narrower than this to fit, or than the longest word of its header, unless its content is. */
const MIN_CELL = 8;

const longestWord = (title: string): number =>
  Math.max(MIN_CELL, ...title.split(/(?<=[\s_])/).map((word) => stringWidth(word)));

/** Characters that go around and between cells: "| " before each, " |" after the last. */
const frameWidth = (columns: number): number => columns * 3 + 1;

function columnWidths({ header, rows }: Table, width: number): number[] {
  const widths = header.map((title, index) =>
    Math.min(MAX_CELL, Math.max(...[title, ...rows.map((row) => row[index] ?? "")].map((cell) => stringWidth(cell)))),
  );
  let excess = widths.reduce((sum, cell) => sum + cell, frameWidth(widths.length)) - width;
  while (excess > 0) {
    const spare = widths.map((cell, index) => (cell > longestWord(header[index] ?? "") ? cell : 0));
    const widest = Math.max(...spare);
    if (widest === 0) break;
    widths[spare.indexOf(widest)] = widest - 1;
    excess -= 1;
  }
  return widths;
}

/** The least width that a table can be drawn in. */
function minimumWidth(table: Table): number {
  return columnWidths(table, 0).reduce((sum, cell) => sum + cell, frameWidth(table.header.length));
}

/** Each row as lines of "name  value", for tables of too many columns. */
function renderRecords({ header, rows }: Table, width: number): string {
  const names = Math.max(...header.map((name) => stringWidth(name))) + 2;
  const record = (row: readonly string[]): string =>
    header
      .flatMap((name, index) => {
        const [first = "", ...rest] = wrap(row[index] ?? "", Math.max(width - names, MIN_CELL));
        return [name.padEnd(names) + first, ...rest.map((line) => " ".repeat(names) + line)];
      })
      .map((line) => `${line}\n`)
      .join("");
  return rows.map((row) => `${record(row)}\n`).join("");
}

/** Centred; a space left over stands after texts of odd length and before the others. */
function centre(text: string, width: number): string {
  const length = stringWidth(text);
  const free = width - length;
  const left = Math.floor(free / 2) + (free % 2 === 1 && length % 2 === 0 ? 1 : 0);
  return " ".repeat(left) + text + " ".repeat(free - left);
}

/**
 * Draws a table with borders of "+", "-" and "|" that is at most `width` characters wide: the widest columns give way
 * and continue on further lines. Rows of too many columns become a block of lines each.
 */
export function renderTable(table: Table, width: number): string {
  if (minimumWidth(table) > width) return renderRecords(table, width);
  const widths = columnWidths(table, width);
  const border = `+${widths.map((cell) => "-".repeat(cell + 2)).join("+")}+`;
  const draw = (cells: readonly string[]): string[] => {
    const wrapped = widths.map((cell, index) => wrap(cells[index] ?? "", cell));
    const height = Math.max(...wrapped.map((lines) => lines.length));
    return Array.from({ length: height }, (_, line) => {
      const parts = wrapped.map((lines, index) => ` ${centre(lines[line] ?? "", widths[index] ?? 0)} `);
      return `|${parts.join("|")}|`;
    });
  };
  return `${[border, ...draw(table.header), border, ...table.rows.flatMap(draw), border].join("\n")}\n`;
}
