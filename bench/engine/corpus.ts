import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { generatedEvents } from "./generated-events";

/** Logs on disk, in both the forms in which they are measured. */
export interface Corpus {
  readonly name: string;
  /** Files of JSON lines. */
  readonly lines: string;
  /** The same events as gzip files of CloudTrail's envelopes. */
  readonly envelopes: string;
}

/** So many files of lines, that workers have something to share. */
const FILES = 8;

/** How many events an envelope of generated logs has. */
const ENVELOPE = 50;

interface Logs {
  /** Texts of events. */
  readonly events: readonly string[];
  /** Gzip files. */
  readonly packed: readonly Buffer[];
}

/** CloudTrail files below a directory, packed or not. */
function logsOf(directory: string): Logs {
  const files = readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name)));
  const packed = files.map((bytes) => (bytes[0] === 0x1f ? bytes : gzipSync(bytes)));
  const events = packed.flatMap((bytes) => {
    const { Records } = JSON.parse(gunzipSync(bytes).toString()) as { Records: unknown[] };
    return Records.map((record) => JSON.stringify(record));
  });
  return { events, packed };
}

function generatedLogs(): Logs {
  const events = generatedEvents(5000);
  const packed: Buffer[] = [];
  for (let at = 0; at < events.length; at += ENVELOPE) {
    packed.push(gzipSync(`{"Records":[${events.slice(at, at + ENVELOPE).join(",")}]}`));
  }
  return { events, packed };
}

/** Writes logs below a directory, repeated to about so many megabytes of JSON. */
export function writeCorpus(directory: string, megabytes: number, logs: string | undefined): Corpus {
  const isReal = logs !== undefined && statSync(logs, { throwIfNoEntry: false })?.isDirectory() === true;
  const { events, packed } = isReal ? logsOf(logs) : generatedLogs();
  const text = Buffer.from(`${events.join("\n")}\n`);
  const repeats = Math.max(FILES, Math.round((megabytes * 1e6) / text.length));
  const lines = join(directory, "lines");
  const envelopes = join(directory, "envelopes");
  for (const folder of [lines, envelopes]) mkdirSync(folder, { recursive: true });
  for (let file = 0; file < FILES; file += 1) {
    const count = Math.floor((repeats * (file + 1)) / FILES) - Math.floor((repeats * file) / FILES);
    writeFileSync(join(lines, `${file}.jsonl`), Buffer.concat(new Array<Buffer>(count).fill(text)));
  }
  for (let repeat = 0; repeat < repeats; repeat += 1) {
    for (const [index, bytes] of packed.entries()) writeFileSync(join(envelopes, `${repeat}-${index}.json.gz`), bytes);
  }
  return { name: isReal ? `the logs in ${logs}` : "generated CloudTrail events", lines, envelopes };
}
