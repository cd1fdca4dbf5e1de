import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import { isJsonObject } from "@pypanther/core/runtime";
import { isGzip } from "../../sources";
import { Refusal } from "./refusal";

/** What the HTTP endpoint of Amazon Data Firehose is sent. */
export interface FirehoseRequest {
  readonly requestId: string;
  /** The records as text, each on lines of its own. */
  readonly content: Buffer;
}

const unpack = promisify<Buffer, { maxOutputLength: number }, Buffer>(gunzip);
const NEWLINE = Buffer.from("\n");

/** A record that is one JSON value over several lines goes on one: no string in it holds a line break as it is. */
function onOneLine(record: Buffer): Buffer {
  const end = record.at(-1) === NEWLINE[0] ? record.length - 1 : record.length;
  if (!record.subarray(0, end).includes(NEWLINE)) return record.subarray(0, end);
  const text = record.toString("utf8");
  try {
    JSON.parse(text);
    return Buffer.from(text.replace(/[\r\n]+/g, " "));
  } catch {
    return record;
  }
}

/**
 * The records of a request of Firehose, unpacked where they are gzip, as those of CloudWatch Logs are. Throws a Refusal
 * for what is no such request and for records that unpack to more than the limit.
 */
export async function readFirehose(body: Buffer, maxBytes: number): Promise<FirehoseRequest> {
  const { requestId, records } = parsed(body);
  const parts: Buffer[] = [];
  let left = maxBytes;
  for (const [index, item] of records.entries()) {
    const data = isJsonObject(item as never) ? (item as { data?: unknown }).data : undefined;
    if (typeof data !== "string") throw new Refusal(400, `records[${index}] has no data`);
    const packed = Buffer.from(data, "base64");
    const record = isGzip(packed) ? await unpacked(packed, left, index) : packed;
    left -= record.length;
    if (left < 0) throw tooLarge(maxBytes);
    parts.push(onOneLine(record), NEWLINE);
  }
  return { requestId, content: Buffer.concat(parts) };
}

const tooLarge = (maxBytes: number): Refusal =>
  new Refusal(413, `The records unpack to more than ${maxBytes} bytes: send smaller batches.`);

function parsed(body: Buffer): { requestId: string; records: readonly unknown[] } {
  let value: unknown;
  try {
    value = JSON.parse(body.toString("utf8"));
  } catch {
    throw new Refusal(400, "The body is not valid JSON.");
  }
  const { requestId, records } = (typeof value === "object" && value !== null ? value : {}) as Record<string, unknown>;
  if (typeof requestId !== "string" || !Array.isArray(records)) {
    throw new Refusal(400, "The body must be an object with a requestId and a list of records.");
  }
  return { requestId, records };
}

async function unpacked(packed: Buffer, maxOutputLength: number, index: number): Promise<Buffer> {
  try {
    return await unpack(packed, { maxOutputLength: Math.max(1, maxOutputLength) });
  } catch (thrown) {
    if ((thrown as { code?: unknown }).code === "ERR_BUFFER_TOO_LARGE") throw tooLarge(maxOutputLength);
    throw new Refusal(400, `records[${index}] holds damaged gzip data.`);
  }
}
