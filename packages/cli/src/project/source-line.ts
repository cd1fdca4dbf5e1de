import { readFileSync } from "node:fs";
import { relative, sep } from "node:path";
import type { SourceLocation } from "@pypanther/core/runtime";

const stackFrame = /(?:\(|at )(?:file:\/\/)?((?:[A-Za-z]:)?[^():]+):(\d+):(\d+)\)?$/;

/** The innermost place of a stack trace that lies in the project itself, not in something installed. */
export function projectLocation(stack: string | undefined, directory: string): SourceLocation | undefined {
  for (const line of (stack ?? "").split("\n")) {
    const [, file, row, column] = stackFrame.exec(line.trimEnd()) ?? [];
    if (!file?.startsWith(directory + sep) || file.includes(`${sep}node_modules${sep}`)) continue;
    return { file, line: Number(row), column: Number(column) };
  }
  return undefined;
}

/** A place that a test or a message names as "file:line". */
export function parseLocation(location: string): Pick<SourceLocation, "file" | "line"> | undefined {
  const [, file, line] = /^(.*):(\d+)$/.exec(location) ?? [];
  return file ? { file, line: Number(line) } : undefined;
}

/** A file as the user would name it: the path from the project's directory. */
export function describeFile(file: string, directory: string): string {
  return file.startsWith(directory + sep) ? relative(directory, file) : file;
}

/** A place as the user would name it: the path from the project's directory, and the line. */
export function describeLocation({ file, line }: Pick<SourceLocation, "file" | "line">, directory: string): string {
  return `${describeFile(file, directory)}:${line}`;
}

/** The text of a line of the user's source, trimmed; undefined when it cannot be read. */
export function sourceLine({ file, line }: Pick<SourceLocation, "file" | "line">): string | undefined {
  try {
    return readFileSync(file, "utf8").split("\n")[line - 1]?.trim();
  } catch {
    return undefined;
  }
}
