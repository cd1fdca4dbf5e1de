import { visibleLines } from "../visible";

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text for an element or an attribute; characters that hide or reverse text become "�". */
export function html(text: string): string {
  return visibleLines(text).replace(/[&<>"]/g, (character) => escapes[character] ?? character);
}

/**
 * JSON that may stand in a script element: nothing in it can end the element, and its texts hold no characters that
 * hide or reverse text.
 */
export function embeddedJson(value: unknown): string {
  const inert = (_: string, item: unknown): unknown => (typeof item === "string" ? visibleLines(item) : item);
  return JSON.stringify(value, inert).replace(/[<\u2028\u2029]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}
