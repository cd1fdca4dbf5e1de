import { inert, visible } from "../../../render/visible";

const MAX_LENGTH = 120;
/** Lists and objects are written only as far as it takes to fill a line. */
const MAX_ITEMS = 20;
const MAX_DEPTH = 4;

/** The beginning of a value as plain data, however large or deep it is. */
function beginning(value: unknown, depth: number): unknown {
  if (typeof value === "string") return value.slice(0, MAX_LENGTH + 1);
  if (typeof value === "bigint" || typeof value === "function" || typeof value === "symbol") return `(${typeof value})`;
  if (typeof value !== "object" || value === null) return value;
  if (depth >= MAX_DEPTH) return Array.isArray(value) ? ["..."] : "{...}";
  if (Array.isArray(value)) return value.slice(0, MAX_ITEMS).map((item) => beginning(item, depth + 1));
  const entries = Object.entries(value).slice(0, MAX_ITEMS);
  return Object.fromEntries(entries.map(([key, item]) => [key.slice(0, MAX_LENGTH), beginning(item, depth + 1)]));
}

/** A value on one line: as JSON, cut, without what would act on a terminal. "absent" for undefined. */
export function shortValue(value: unknown): string {
  if (value === undefined) return "absent";
  const text = JSON.stringify(beginning(value, 0));
  return shortText(text);
}

/** A text on one line: cut, without what would act on a terminal. */
export function shortText(text: string): string {
  const cut = text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}...` : text;
  return inert(visible(cut));
}
