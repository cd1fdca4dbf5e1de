/** A cell that a spreadsheet would take for a formula is given an apostrophe, which makes it text. */
function neutralise(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

function quote(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function cell(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) return quote(neutralise(value.map(String).join(",")));
  if (typeof value === "string") return quote(neutralise(value));
  return quote(typeof value === "object" ? JSON.stringify(value) : String(value));
}

/** CSV as RFC 4180 describes it, but with line feeds: lists are joined by commas, null is empty. */
export function renderCsv(header: readonly string[], rows: readonly (readonly unknown[])[]): string {
  return [header, ...rows].map((row) => `${row.map(cell).join(",")}\n`).join("");
}
