import { isUsableLogType, knownLogTypes, nearMiss, PantherError } from "@pypanther/core/runtime";
import {
  type Alert,
  AlertList,
  followSources,
  type InputProblem,
  openSources,
  runRules,
  type RunRulesOptions,
  type RunSummary,
  type Sink,
  type Source,
  type SourceContext,
} from "@pypanther/engine";
import { UsageError } from "../../kernel/errors";
import type { ChosenRules } from "./choose-rules";

/** What to run over which logs. */
export interface RunLogsOptions
  extends ChosenRules, Pick<RunRulesOptions, "store" | "workers" | "profile" | "signal" | "latenessMs"> {
  /** Files, directories, or "-" for standard input. */
  readonly paths: readonly string[];
  readonly logType?: string;
  /** Stops at the first thing that cannot be read. */
  readonly strict?: boolean;
  /** Goes on reading as files grow. */
  readonly follow?: boolean;
  /** Where alerts go besides the report. */
  readonly sink?: Sink;
  /** Is told of everything that cannot be read, as it happens. */
  readonly onProblem?: (problem: InputProblem) => void;
  /** The counters to use, for watching them. */
  readonly summary: RunSummary;
}

/** What a run found. */
export interface RunReport {
  readonly alerts: readonly Alert[];
  readonly summary: RunSummary;
  readonly sources: number;
  readonly rules: number;
  /** Registered rules that were left out because they are not enabled. */
  readonly disabled: number;
  /** Log types that were met but that none of the rules reads. */
  readonly unreadLogTypes: readonly string[];
  /** Whether the input was ended before its end. */
  readonly partial: boolean;
}

function checkLogType(logType: string): void {
  if (isUsableLogType(logType)) return;
  const near = nearMiss(logType, knownLogTypes());
  throw new UsageError(
    `--log-type: there is no log type ${logType}.${near ? ` Did you mean ${near}?` : ""}\nSee: pypanther list log-types`,
  );
}

async function sourcesOf(paths: readonly string[], context: SourceContext): Promise<Source[]> {
  try {
    const sources = await openSources(paths, context);
    if (sources.length === 0) throw new UsageError(`There are no files in ${paths.join(", ")}.`);
    return sources;
  } catch (thrown) {
    if (thrown instanceof PantherError) throw new UsageError(thrown.message);
    throw thrown;
  }
}

/** The chunks of a stream until a signal. */
async function* until(stream: AsyncIterable<Uint8Array>, signal: AbortSignal | undefined): AsyncGenerator<Uint8Array> {
  const iterator = stream[Symbol.asyncIterator]();
  const aborted = new Promise<{ done: true; value: undefined }>((resolve) => {
    signal?.addEventListener("abort", () => resolve({ done: true, value: undefined }));
  });
  for (;;) {
    const next = await Promise.race([iterator.next(), aborted]);
    if (next.done) return;
    yield next.value;
  }
}

/** Sends alerts to several sinks, of which the first says where it stands. */
function both(first: Sink, second: Sink | undefined): Sink {
  if (!second) return first;
  return {
    async write(changes) {
      await second.write(changes);
      await first.write(changes);
    },
    position: second.position && (() => second.position?.() ?? 0),
    restore: second.restore && ((position) => second.restore?.(position)),
  };
}

/**
 * Runs rules over logs. Throws a UsageError for paths that do not exist or an unknown log type, and a PantherError, with
 * `strict`, for the first thing that cannot be read.
 */
export async function runLogs(options: RunLogsOptions, { stdin, cwd }: SourceContext): Promise<RunReport> {
  const { rules, disabled, logType, summary, signal, follow, paths } = options;
  if (logType !== undefined) checkLogType(logType);
  const sources = await sourcesOf(paths, { stdin: stdin && until(stdin, signal), cwd });
  const followed = follow && signal ? followSources(paths, { cwd: cwd ?? process.cwd(), signal }) : undefined;
  const list = new AlertList();
  // What is followed may go on for years: its alerts are not kept.
  const sink = followed && options.sink ? options.sink : both(list, options.sink);
  await runRules({ ...options, sources: followed ?? sources, rules, sink });
  const read = new Set<string>(rules.flatMap(({ attributes }) => attributes.logTypes));
  const unreadLogTypes = [...summary.eventsByLogType.keys()].filter((type) => !read.has(type));
  return {
    alerts: list.alerts(),
    summary,
    sources: sources.length,
    rules: rules.length,
    disabled,
    unreadLogTypes,
    partial: signal?.aborted === true,
  };
}
