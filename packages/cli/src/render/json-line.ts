/** Characters that act on a terminal and that JSON may hold as they are, and what a build server takes for a command. */
const acting = /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|#(?=#(?:vso)?\[)/gi;

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** JSON that may be shown on a terminal: what would act on it is escaped, which parsers undo. */
export function inertJson(json: string): string {
  return json.replace(acting, escaped);
}

/** A value as one line of JSON that may be shown on a terminal. */
export function jsonLine(value: unknown): string {
  return `${inertJson(JSON.stringify(value))}\n`;
}
