import { createWriteStream, statSync } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { openSources, type Source } from "@pypanther/engine";
import type { CommandContext } from "../../kernel/context";
import { UsageError } from "../../kernel/errors";
import { opened } from "../../kernel/opened";
import type { SideInput } from "./side/run-side";

/** The logs of a backtest: the same for both versions. */
export interface Logs extends Omit<SideInput, "logType"> {
  /** The files that have become longer or shorter since, so that the versions may have read different logs. */
  changed(): string[];
}

/** Bytes in a file, undefined for anything else. */
function sizeOf({ path }: Source): number | undefined {
  return path === undefined ? undefined : statSync(path, { throwIfNoEntry: false })?.size;
}

/**
 * The files that paths name, each once. What standard input says is kept in a file in `scratch`, since it is read twice.
 * Throws a UsageError for a path that does not exist, and when there are no files.
 */
export async function openLogs(paths: readonly string[], scratch: string, context: CommandContext): Promise<Logs> {
  const { stdin: input, cwd, signal } = context;
  const sources = await opened(openSources(paths, { stdin: input, cwd }));
  if (sources.length === 0) throw new UsageError(`There are no files in ${paths.join(", ")}.`);
  const sizes = new Map(sources.map((source) => [source, sizeOf(source)]));
  const names = sources.map(({ name }) => name);
  const changed = (): string[] =>
    sources.filter((source) => sizeOf(source) !== sizes.get(source)).map(({ name }) => name);
  const piped = sources.find(({ name }) => name === "-");
  if (!piped) return { names, cwd, changed };
  const stdin = join(scratch, "standard-input");
  await pipeline(piped.open(), createWriteStream(stdin, { mode: 0o600 }), { signal });
  return { names, cwd, stdin, changed };
}
