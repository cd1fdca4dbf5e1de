/** The cells of a line that are set apart by blanks; those in quotes or brackets may hold blanks. "-" is no value. */
export function cellsOf(line: string): (string | undefined)[] {
  const cells: (string | undefined)[] = [];
  for (let at = 0; at < line.length;) {
    const closer = line[at] === '"' ? '"' : line[at] === "[" ? "]" : "";
    const start = closer === "" ? at : at + 1;
    // A quote within a quoted cell is followed by more of the cell.
    let end = line.indexOf(`${closer} `, start);
    if (end === -1) end = closer !== "" && line.endsWith(closer) && line.length > start ? line.length - 1 : line.length;
    const cell = line.slice(start, end);
    cells.push(cell === "-" || cell === "" ? undefined : cell);
    at = end + closer.length + 1;
  }
  return cells;
}
