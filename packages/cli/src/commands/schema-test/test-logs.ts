import { isJsonObject, type JsonObject } from "@pypanther/core/runtime";
import { readRecords, type Source } from "@pypanther/engine";
import type { CompiledSchema } from "@pypanther/log-schemas";

/** How records agree with a schema. */
export interface LogReport {
  readonly records: number;
  readonly accepted: number;
  /** What is not as the schema says, by field and sentence, with how many records have it; the most frequent first. */
  readonly mismatches: readonly { readonly path: string; readonly message: string; readonly count: number }[];
}

/** Hostile records must not fill memory with sentences that differ. */
const MAX_KINDS = 1000;

/** Reads the records of logs by a schema, and tells what is not as it says. */
export async function testLogs(sources: Iterable<Source>, compiled: CompiledSchema): Promise<LogReport> {
  const counts = new Map<string, { path: string; message: string; count: number }>();
  let records = 0;
  let accepted = 0;
  const add = (path: string, message: string): void => {
    const key = `${path}\0${message}`;
    const known = counts.get(key);
    if (known) known.count += 1;
    else if (counts.size < MAX_KINDS) counts.set(key, { path, message, count: 1 });
  };
  const read = (record: JsonObject): void => {
    if (compiled.read(record, ({ path, message }) => add(path, message))) accepted += 1;
  };
  await readRecords(
    sources,
    (record) => {
      records += 1;
      if (isJsonObject(record)) read(record);
      else add("", "the record is no JSON object");
    },
    ({ message }) => {
      records += 1;
      add("", message);
    },
  );
  return { records, accepted, mismatches: [...counts.values()].sort((a, b) => b.count - a.count) };
}
