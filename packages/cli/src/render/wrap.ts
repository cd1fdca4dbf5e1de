import stringWidth from "string-width";

function hardCut(word: string, width: number): string[] {
  const pieces: string[] = [];
  let piece = "";
  for (const character of word) {
    if (piece !== "" && stringWidth(piece + character) > width) {
      pieces.push(piece);
      piece = "";
    }
    piece += character;
  }
  return [...pieces, piece];
}

/**
 * Breaks a text into lines of at most `width` characters: at spaces, a word that is too long after punctuation such as
 * "." "/" "-", if need be anywhere.
 */
export function wrap(text: string, width: number): string[] {
  if (stringWidth(text) <= width) return [text];
  const words = text.split(/(?<=\s)/).flatMap((word) => {
    if (stringWidth(word.trimEnd()) <= width) return [word];
    return word.split(/(?<=[.,:/_-])/).flatMap((part) => hardCut(part, width));
  });
  const lines: string[] = [];
  let line = "";
  for (const word of words) {
    if (line !== "" && stringWidth((line + word).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += word;
  }
  return [...lines, line.trimEnd()];
}
