import { canonicalize, structuredPatch } from "diff";
import type { Style } from "../../kernel/style";
import { inertLines } from "../../render/visible";

/** A value as text to compare: strings as they are, anything else as JSON with its keys sorted. */
function comparable(value: unknown): string {
  return typeof value === "string"
    ? value
    : (JSON.stringify(
        canonicalize(value, [], [], (_key, item: unknown) => item),
        null,
        2,
      ) ?? String(value));
}

/** Whether two values are better shown as a diff than in one line. */
export function needsDiff(expected: unknown, actual: unknown): boolean {
  return [expected, actual].some((value) =>
    typeof value === "string" ? value.includes("\n") : typeof value === "object" && value !== null,
  );
}

/** The lines in which two values differ, with three lines around them: "-" for expected, "+" for actual. */
export function renderDiff(expected: unknown, actual: unknown, style: Style): string[] {
  const { hunks } = structuredPatch("", "", `${comparable(expected)}\n`, `${comparable(actual)}\n`, "", "", {
    context: 3,
  });
  return hunks.flatMap(({ lines }, index) => {
    const painted = lines.map(inertLines).map((line) => {
      if (line.startsWith("-")) return style.red(line);
      return line.startsWith("+") ? style.green(line) : line;
    });
    return index === 0 ? painted : ["...", ...painted];
  });
}
