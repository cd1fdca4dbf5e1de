import type { Style } from "../../../kernel/style";
import { count } from "../../../render/count";
import { inert, visible } from "../../../render/visible";
import type { Side } from "../side/side";

/** So many rules that fail are named. */
const MAX_RULES = 5;

/** What went wrong in the working copy's run, in lines; "" when nothing did. */
export function renderProblems({ rules, malformed, unclassified }: Side, { red, yellow }: Style): string {
  const failing = rules.filter(({ errors }) => errors > 0);
  const total = failing.reduce((sum, { errors }) => sum + errors, 0);
  const names = failing.slice(0, MAX_RULES).map(({ id, errors }) => `${id} ${errors}`);
  const rest = failing.length > MAX_RULES ? `; and ${count(failing.length - MAX_RULES, "more rule")}` : "";
  const lines: readonly (readonly [number: number, paint: (text: string) => string, text: string])[] = [
    [total, red, `${count(total, "rule error")} in the working copy: ${names.join("; ")}${rest}`],
    [malformed, red, `${count(malformed, "line or file", "lines or files")} could not be read`],
    [unclassified, yellow, `${count(unclassified, "event")} of unknown log type, which no rule saw; see --log-type`],
  ];
  return lines
    .filter(([value]) => value > 0)
    .map(([, paint, text]) => `${paint(inert(visible(text)))}\n`)
    .join("");
}
