import stringWidth from "string-width";

/**
 * Breaks a text into lines of at most `width` characters, at spaces only: an id, a path or an address stays whole, so that
 * it can be copied and searched for. A word that is longer than a line has one to itself.
 */
export function wrap(text: string, width: number): string[] {
  if (stringWidth(text) <= width) return [text];
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/(?<=\s)/)) {
    if (line !== "" && stringWidth((line + word).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += word;
  }
  return [...lines, line.trimEnd()];
}
