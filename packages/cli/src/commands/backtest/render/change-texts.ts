import type { FieldChange } from "../compare/field-change";

/** So many characters before the first difference of two long texts are shown. */
const LEAD = 24;

function textOf(value: unknown): string {
  if (value === undefined) return "(absent)";
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text === "" ? "(empty)" : text;
}

/** How many characters two texts have in common from their beginning. */
function commonStart(a: string, b: string): number {
  const end = Math.min(a.length, b.length);
  let at = 0;
  while (at < end && a[at] === b[at]) at += 1;
  return at;
}

/** Of lists of texts, what only one of them has; as they are when that is nothing. */
function withoutCommon(base: unknown, head: unknown): readonly [base: unknown, head: unknown] {
  const isList = (value: unknown): value is readonly string[] =>
    Array.isArray(value) && value.every((item) => typeof item === "string");
  if (!isList(base) || !isList(head)) return [base, head];
  const before = new Set(base);
  const now = new Set(head);
  const gone = base.filter((item) => !now.has(item));
  const added = head.filter((item) => !before.has(item));
  if (gone.length + added.length === 0) return [base, head];
  return [gone.join("; ") || "(nothing else)", added.join("; ") || "(nothing else)"];
}

/**
 * Both values of a field as texts of about `length` characters: of long ones the part around the first difference, of
 * lists the items that only one of them has.
 */
export function changeTexts(
  { base, head }: FieldChange,
  length: number,
): { readonly base: string; readonly head: string } {
  const [before, now] = withoutCommon(base, head).map(textOf) as [string, string];
  const isLong = Math.max(before.length, now.length) > length;
  const start = isLong ? Math.max(0, commonStart(before, now) - LEAD) : 0;
  const part = (text: string): string =>
    `${start > 0 ? "..." : ""}${text.slice(start, start + length)}${text.length > start + length ? "..." : ""}`;
  return { base: part(before), head: part(now) };
}
