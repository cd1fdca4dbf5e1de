import { recordsIn } from "./envelope";
import { JsonStructure } from "./json-structure";

const NEWLINE = 0x0a;

/** A first line longer than this is read as a document, piece by piece, instead of being waited for. */
const HEAD_BYTES = 1024 * 1024;

/** A line that says something about a text is no longer than this. */
const MAX_FIRST_LINE_BYTES = 8192;

const isBlank = (byte: number): boolean => byte <= 0x20;

/** How a text is laid out: one JSON value per line, or values that span lines. */
export type Layout = "lines" | "document";

/** The bytes of a source, with its layout told. */
export interface LaidOut {
  readonly layout: Layout;
  /** The first line that is not blank, as far as it is known. */
  readonly firstLine: string;
  readonly bytes: AsyncIterable<Buffer>;
}

/** Where the first line that is not blank starts and ends; undefined until it is there. */
function firstLine(head: Buffer): { start: number; end: number } | undefined {
  let start = 0;
  while (start < head.length && isBlank(head[start] ?? 0)) start += 1;
  if (start === head.length) return undefined;
  const end = head.indexOf(NEWLINE, start);
  return end === -1 ? undefined : { start, end };
}

function firstVisible(head: Buffer, from: number): string {
  for (let index = from; index < head.length; index += 1) {
    const byte = head[index] ?? 0;
    if (!isBlank(byte)) return String.fromCharCode(byte);
  }
  return "";
}

/**
 * Whether a first line that leaves brackets open goes on in the next one. Printers break lines behind `{ [ , :` or
 * before `, ] }`; a line of JSON lines that was cut off is followed by another record instead.
 */
function goesOn(line: Buffer, next: string): boolean {
  const last = lastVisible(line);
  // Looking at brackets costs time for each byte: only where the ends of the lines leave it open.
  if (!"{[,:".includes(last) && (next === "" || !",]}:".includes(next))) return false;
  const structure = new JsonStructure();
  for (const byte of line) structure.take(byte);
  if (structure.depth === 0 || structure.inString || next === "") return false;
  if (last === "{" || (last === "," && structure.inObject)) return next === '"' || next === "}";
  return "[,:".includes(last) || ",]}:".includes(next);
}

function lastVisible(line: Buffer): string {
  for (let index = line.length - 1; index >= 0; index -= 1) {
    const byte = line[index] ?? 0;
    if (!isBlank(byte)) return String.fromCharCode(byte);
  }
  return "";
}

/** Tells from its first lines how a text is laid out. Nothing behind the head counts, so that chunks make no difference. */
export async function layoutOf(chunks: AsyncIterable<Buffer>): Promise<LaidOut> {
  const iterator = chunks[Symbol.asyncIterator]();
  let bytesRead: Buffer = Buffer.alloc(0);
  let head = bytesRead;
  let line = firstLine(head);
  let over = false;
  let failure: { thrown: unknown } | undefined;
  while (!over && head.length < HEAD_BYTES && (!line || firstVisible(head, line.end) === "")) {
    const next = await iterator.next().catch((thrown: unknown) => {
      // What was read before the failure is still good.
      failure = { thrown };
      return { done: true, value: undefined } as const;
    });
    over = next.done === true;
    if (!next.done) bytesRead = bytesRead.length === 0 ? next.value : Buffer.concat([bytesRead, next.value]);
    head = bytesRead.subarray(0, HEAD_BYTES);
    line = firstLine(head);
  }
  const bytes = async function* (): AsyncGenerator<Buffer> {
    try {
      if (bytesRead.length > 0) yield bytesRead;
      if (failure) throw failure.thrown;
      for (let next = over ? undefined : await iterator.next(); next && !next.done; next = await iterator.next()) {
        yield next.value;
      }
    } finally {
      await iterator.return?.(undefined);
    }
  };
  return { layout: layoutWith(head, line), firstLine: startOf(head, line), bytes: bytes() };
}

function startOf(head: Buffer, line: ReturnType<typeof firstLine>): string {
  const { start = 0, end = head.length } = line ?? {};
  return head.toString("utf8", start, Math.min(end, start + MAX_FIRST_LINE_BYTES));
}

function layoutWith(head: Buffer, line: ReturnType<typeof firstLine>): Layout {
  if (line) {
    return goesOn(head.subarray(line.start, line.end), firstVisible(head, line.end)) ? "document" : "lines";
  }
  return head.length < HEAD_BYTES || recordsIn(head, 0, head.length) !== undefined ? "lines" : "document";
}
