import { isJsonObject, toError } from "@pypanther/core/runtime";
import { splitText } from "./split-document";
import { lineRecord } from "./text";
import { recordsOf } from "./unwrap";

/** The text of a piece without the NUL bytes that a preallocated or crashed file is padded with. */
function textOf(bytes: Buffer): string {
  const text = bytes.toString("utf8");
  return text.startsWith("\0") || text.endsWith("\0") || text.endsWith("\0\r")
    ? text.replace(/^\0+/, "").replace(/\r$/, "").replace(/\0+$/, "")
    : text;
}

/** The parser's reason, without the text that it quotes: that may hold what should not be in a terminal. */
function syntaxProblem(thrown: unknown): string {
  const { message } = toError(thrown);
  const quote = message.search(/, (?:\.\.\.)?"/);
  const reason = quote === -1 ? message : message.slice(0, quote);
  return `not valid JSON: ${reason.replace(/[^\x20-\x7e]+/g, " ")}`;
}

/** Several JSON objects on one line, as some delivery streams write them; undefined when that is not what it is. */
function objectsOf(bytes: Buffer, maxBytes: number): unknown[] | undefined {
  const pieces = splitText(bytes, maxBytes);
  if (pieces.length < 2) return undefined;
  try {
    const values = pieces.map((piece): unknown => JSON.parse(piece.bytes?.toString("utf8") ?? ""));
    return values.every(isJsonObject) ? values : undefined;
  } catch {
    return undefined;
  }
}

/** The values that a text holds, with the text itself when it is one of them and no more; or what is wrong with it. */
export type ParsedText = { readonly values: readonly unknown[]; readonly text?: string } | { readonly problem: string };

/**
 * Parses a text that should be JSON; a blank one holds nothing. On a line of its own there may be several objects, or a
 * line of a log of text.
 */
export function parseText(bytes: Buffer, isLine: boolean, maxBytes: number): ParsedText {
  const text = textOf(bytes);
  try {
    const value: unknown = JSON.parse(text);
    const values = recordsOf(value);
    return values.length === 1 && values[0] === value ? { values, text } : { values };
  } catch (thrown) {
    if (text.trim() === "") return { values: [] };
    const values = isLine ? objectsOf(bytes, maxBytes) : undefined;
    if (values) return { values: values.flatMap((value) => recordsOf(value)) };
    const record = isLine ? lineRecord(text) : undefined;
    return record ? { values: [record] } : { problem: syntaxProblem(thrown) };
  }
}
