import stringWidth from "string-width";
import { wrap } from "./wrap";

/** What a table shows: a header and rows of as many cells each. */
export interface Table {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Cells wider than this continue on further lines, where there is an end to a line. */
const MAX_CELL = 50;

/** No column is made narrower than this to fit, unless its content is. */
const MIN_CELL = 8;

/** The narrowest that a column can be: words of its cells stay whole, its title may break behind "_". */
function narrowest(title: string, cells: readonly string[]): number {
  const words = [...title.split(/(?<=[\s_])/), ...cells.flatMap((cell) => cell.split(/\s+/))];
  return words.reduce((widest, word) => Math.max(widest, stringWidth(word)), MIN_CELL);
}

/** Characters that go around and between cells: "| " before each, " |" after the last. */
const frameWidth = (columns: number): number => columns * 3 + 1;

function columnWidths({ header, rows }: Table, width: number): number[] {
  const columns = header.map((title, index) => {
    const cells = rows.map((row) => row[index] ?? "");
    const natural = [title, ...cells].reduce((widest, cell) => Math.max(widest, stringWidth(cell)), 0);
    const least = Math.min(natural, narrowest(title, cells));
    return { least, width: width === Infinity ? natural : Math.max(least, Math.min(MAX_CELL, natural)) };
  });
  let excess = columns.reduce((sum, column) => sum + column.width, frameWidth(columns.length)) - width;
  while (excess > 0) {
    const spare = columns.filter((column) => column.width > column.least);
    const widest = spare.reduce(
      (most, column) => (column.width > most.width ? column : most),
      spare[0] ?? { width: 0 },
    );
    if (widest.width === 0) break;
    widest.width -= 1;
    excess -= 1;
  }
  return columns.map((column) => column.width);
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

/** A title such as "default_severity" may break behind "_"; no other cell is narrower than its longest word. */
function wrapCell(text: string, width: number): string[] {
  return wrap(text, width).flatMap((line) =>
    stringWidth(line) <= width ? [line] : wrap(line.replace(/_/g, "_ "), width).map((part) => part.replace(/_ /g, "_")),
  );
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
 * and continue on further lines, at spaces only. Rows of too many columns become a block of lines each. With an infinite
 * width every row is one line.
 */
export function renderTable(table: Table, width: number): string {
  if (minimumWidth(table) > width) return renderRecords(table, width);
  const widths = columnWidths(table, width);
  const border = `+${widths.map((cell) => "-".repeat(cell + 2)).join("+")}+`;
  const draw = (cells: readonly string[]): string[] => {
    const wrapped = widths.map((cell, index) => wrapCell(cells[index] ?? "", cell));
    const height = Math.max(...wrapped.map((lines) => lines.length));
    return Array.from({ length: height }, (_, line) => {
      const parts = wrapped.map((lines, index) => ` ${centre(lines[line] ?? "", widths[index] ?? 0)} `);
      return `|${parts.join("|")}|`;
    });
  };
  return `${[border, ...draw(table.header), border, ...table.rows.flatMap(draw), border].join("\n")}\n`;
}
