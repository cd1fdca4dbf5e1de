import { decode, defaultLimits, FieldTrie, JsonScanner, parseText } from "./decode";
import type { EventOrigin } from "./read-event";
import type { InputProblem } from "./run-summary";
import type { Source } from "./sources";

/**
 * Reads every record of logs, in whatever layout they are, one at a time, and gives it as parsed JSON. What cannot be
 * read is told to `onProblem`, and the rest is read.
 */
export async function readRecords(
  sources: Iterable<Source>,
  take: (record: unknown, place: EventOrigin) => void,
  onProblem: (problem: InputProblem) => void,
): Promise<void> {
  const scanner = new JsonScanner(new FieldTrie());
  for (const source of sources) {
    const problem = (line: number, message: string): void => onProblem({ source: source.name, line, message });
    const text = (bytes: Buffer, line: number, isLine: boolean): void => {
      const parsed = parseText(bytes, isLine, defaultLimits.maxEventBytes);
      if ("problem" in parsed) problem(line, parsed.problem);
      else for (const value of parsed.values) take(value, { source: source.name, line });
    };
    const scanned = (bytes: Buffer, start: number, end: number, line: number): void =>
      text(bytes.subarray(start, end), line, false);
    const record = (value: unknown, line: number): void => take(value, { source: source.name, line });
    const reading = decode(source, {
      scanner,
      visitor: { scanned, text, record, problem },
      limits: defaultLimits,
      worthwhile: () => false,
    });
    while (!(await reading.next()).done);
  }
}
