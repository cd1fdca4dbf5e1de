/**
 * Text from a log, fit for a terminal: characters that move the cursor, change colours or reverse the reading direction
 * become "�", so that an attacker's user agent cannot rewrite what is on screen.
 */
export function visible(text: string): string {
  return text.replace(/[\p{Cc}\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu, "�");
}

/** The same for text of several lines, which keeps its line breaks and tabs. */
export function visibleLines(text: string): string {
  return text.replace(/[^\n\t]+/g, visible);
}

/**
 * A line that a build server does not take for a command: GitHub reads `::command` at the start of a line, blanks aside,
 * and `##[command]` anywhere in it, Azure Pipelines `##vso[command]`.
 */
export function inert(line: string): string {
  return line.replace(/^\s*:(?=:)|#(?=#(?:vso)?\[)/gi, (found) => `${found.slice(0, -1)}�`);
}

/** Text of several lines that neither controls a terminal nor commands a build server. */
export function inertLines(text: string): string {
  return visibleLines(text).replace(/[^\n]+/g, inert);
}
