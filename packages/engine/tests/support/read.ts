import { instantiate, type JsonObject } from "@pypanther/core/runtime";
import { type InputProblem, indexRules, type ReadEvent, RunSummary, type Source } from "../../src";
import { readSource, type ReadOptions, type SourcePosition } from "../../src/read-source";
import { Preview } from "../../src/route/preview";
import { ruleWith } from "./rules";
import { sourceOf } from "./source-of";

/** The log type of records that name none. */
export const ANY = "Custom.Any";

/** What is read of a source for a rule that must see every record. */
export interface Read {
  readonly events: readonly ReadEvent[];
  /** The records, without the fields that the engine adds. */
  readonly logs: readonly JsonObject[];
  readonly lines: readonly number[];
  readonly problems: readonly InputProblem[];
  readonly summary: RunSummary;
  readonly position: SourcePosition | undefined;
}

/** How to read. */
export type ReadInit = Partial<Omit<ReadOptions, "summary" | "preview">> & { readonly done?: SourcePosition };

/** Reads all of a source. */
export async function readAll(source: Source, { done, ...options }: ReadInit = {}): Promise<Read> {
  const summary = new RunSummary();
  const problems: InputProblem[] = [];
  const { logType = ANY } = options;
  const router = indexRules([instantiate(ruleWith({ logTypes: [logType] }))]);
  const events: ReadEvent[] = [];
  let position: SourcePosition | undefined;
  const batches = readSource(
    source,
    {
      summary,
      preview: new Preview(router, [logType], logType),
      isRead: () => true,
      onProblem: (problem) => problems.push(problem),
      ...options,
      logType,
    },
    done,
  );
  for await (const batch of batches) {
    events.push(...batch.events);
    position = batch.position;
  }
  const logs = events.map(({ log: { p_log_type: _, p_event_time: __, ...log } }) => log);
  return { events, logs, lines: events.map(({ line }) => line), problems, summary, position };
}

/** Reads all of a text, given in chunks. */
export function read(content: string | Buffer, init: ReadInit & { readonly chunkSize?: number } = {}): Promise<Read> {
  const { chunkSize, ...options } = init;
  return readAll(sourceOf(content, { chunkSize }), options);
}
