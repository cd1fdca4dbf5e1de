/** A value of an alert's field as text, cut to a length. */
export function valueText(value: unknown, length = 200): string {
  if (value === undefined) return "(absent)";
  const text = typeof value === "string" ? value : JSON.stringify(value);
  if (text === "") return "(empty)";
  return text.length > length ? `${text.slice(0, length)}...` : text;
}
