import { decode, defaultLimits, FieldTrie, JsonScanner, parseText } from "./decode";
import type { InputProblem } from "./run-summary";
import type { Source } from "./sources";

/**
 * Reads every record of logs, in whatever layout they are, one at a time, and gives it as parsed JSON. What cannot be
 * read is told to `onProblem`, and the rest is read.
 */
export async function readRecords(
  sources: Iterable<Source>,
  take: (record: unknown) => void,
  onProblem: (problem: InputProblem) => void,
): Promise<void> {
  const scanner = new JsonScanner(new FieldTrie());
  for (const source of sources) {
    const problem = (line: number, message: string): void => onProblem({ source: source.name, line, message });
    const text = (bytes: Buffer, line: number, isLine: boolean): void => {
      const parsed = parseText(bytes, isLine, defaultLimits.maxEventBytes);
      if ("problem" in parsed) problem(line, parsed.problem);
      else parsed.values.forEach(take);
    };
    const scanned = (bytes: Buffer, start: number, end: number, line: number): void =>
      text(bytes.subarray(start, end), line, false);
    const reading = decode(source, {
      scanner,
      visitor: { scanned, text, record: take, problem },
      limits: defaultLimits,
      worthwhile: () => false,
    });
    while (!(await reading.next()).done);
  }
}
