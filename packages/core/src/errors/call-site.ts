import { fileURLToPath } from "node:url";

/** A place in someone's source. */
export interface SourceLocation {
  /** The path of the file. */
  file: string;
  /** The line, from 1. */
  line: number;
  /** The column, from 1. */
  column: number;
}

const frames = [/\((.+):(\d+):(\d+)\)$/, /^\s*at (?:async )?(.+):(\d+):(\d+)$/];

/** The first place named by a stack trace, or undefined when it names none. */
export function firstLocation(stack: string | undefined): SourceLocation | undefined {
  for (const line of (stack ?? "").split("\n")) {
    const frame = frames.map((pattern) => pattern.exec(line.trimEnd())).find((match) => match !== null);
    const [, file = "", row, column] = frame ?? [];
    if (file === "" || file.startsWith("node:") || file.includes("<anonymous>")) continue;
    return { file: file.startsWith("file:") ? fileURLToPath(file) : file, line: Number(row), column: Number(column) };
  }
  return undefined;
}
