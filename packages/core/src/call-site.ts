/** A place in someone's source. */
export interface SourceLocation {
  file: string;
  line: number;
  column: number;
}

const frame = /(?:\(|at )(?:file:\/\/)?((?:[A-Za-z]:)?[^():]+):(\d+):(\d+)\)?$/;

/** The first place named by a stack trace, or undefined when it names none. */
export function firstLocation(stack: string | undefined): SourceLocation | undefined {
  for (const line of (stack ?? "").split("\n")) {
    const [, file, row, column] = frame.exec(line.trimEnd()) ?? [];
    if (file && !file.startsWith("node:")) return { file, line: Number(row), column: Number(column) };
  }
  return undefined;
}
