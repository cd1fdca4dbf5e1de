/**
 * Text from a log, fit for a terminal: characters that move the cursor, change colours or reverse the reading direction
 * become "�", so that an attacker's user agent cannot rewrite what is on screen.
 */
export function visible(text: string): string {
  return text.replace(/[\p{Cc}\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu, "�");
}

/** The same for text of several lines, which keeps its line breaks and tabs. */
export function visibleLines(text: string): string {
  return text.replace(/[^\n\t]+/g, visible);
}

/** A line of output that no CI takes for a command of its own: they read lines that begin with "::", blanks left out. */
export function noCommand(line: string): string {
  return line.replace(/^(\s*):(?=:)/, "$1: ");
}
