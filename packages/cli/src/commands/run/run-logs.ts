import {
  isKnownLogType,
  isUsableLogType,
  knownLogTypes,
  listingsOf,
  nearMiss,
  registeredRules,
} from "@pypanther/core/runtime";
import { allInputs, fileInput, type Input, runRules, type RunRulesOptions, type RunSummary } from "@pypanther/engine";
import type { CommandContext } from "../../kernel/context";
import { UsageError } from "../../kernel/errors";
import { opened } from "../../kernel/opened";
import type { ChosenRules } from "./choose-rules";
import { CountedSources } from "./counted-sources";
import { untilAborted } from "./until-aborted";

/** What to run over which logs. */
export interface RunLogsOptions
  extends ChosenRules, Omit<RunRulesOptions, "sources" | keyof ChosenRules | "signal" | "summary"> {
  /** Files, directories, or "-" for standard input. */
  readonly paths: readonly string[];
  /** Goes on reading as files grow and appear. */
  readonly follow?: boolean;
  /** Other inputs besides the paths; the run goes on until it is told to stop. */
  readonly inputs?: readonly Input[];
  /** The counters to use, for watching them. */
  readonly summary: RunSummary;
  /** Is told how many bytes there are to read, where that is known. */
  readonly onSize?: (bytes: number) => void;
}

/** A log type that is unknown. */
export interface UnknownLogType {
  readonly name: string;
  readonly near: string | undefined;
}

/** What a run did. */
export interface RunReport {
  readonly summary: RunSummary;
  readonly sources: number;
  readonly rules: number;
  readonly correlationRules: number;
  /** Registered rules that were left out because they are not enabled. */
  readonly disabled: number;
  /** Log types that were met but that none of the rules reads. */
  readonly unreadLogTypes: readonly string[];
  /** Those of them that logs name and that nobody knows, each with the one that was probably meant. */
  readonly unknownLogTypes: readonly UnknownLogType[];
  /** Whether the input was ended before its end. */
  readonly partial: boolean;
  /** Whether the input has no end. */
  readonly follow: boolean;
  /** How many alerts were not shown, since they were not severe enough. */
  readonly hidden: number;
  /** Where the events of unknown log type are, or why they could not be kept. */
  readonly deadLetter?: { readonly file: string } | { readonly problem: string };
}

/** What reading logs takes of a command's context. */
type RunContext = Pick<CommandContext, "stdin" | "cwd" | "signal">;

/** Throws a UsageError for a log type that does not exist, with the one that was probably meant. */
export function checkLogType(logType: string): void {
  if (isUsableLogType(logType)) return;
  const near = nearMiss(logType, knownLogTypes());
  throw new UsageError(
    `--log-type: there is no log type ${logType}.${near ? ` Did you mean ${near}?` : ""}\nSee: pypanther list log-types`,
  );
}

/** Logs say what they want: only so many names of only such a length are compared with those that are known. */
const MAX_COMPARED = 20;
const MAX_NAME_LENGTH = 100;

/** The log types that are neither known nor named by any rule: those like a known one, and those that nobody may name. */
function unknownAmong(logTypes: readonly string[], read: ReadonlySet<string>): UnknownLogType[] {
  const registered = listingsOf(registeredRules()).flatMap(({ logTypes }) => logTypes);
  const named = new Set<string>([...read, ...registered]);
  const known = [...named, ...knownLogTypes()];
  return logTypes
    .filter((name) => name.length <= MAX_NAME_LENGTH && !isKnownLogType(name) && !named.has(name))
    .slice(0, MAX_COMPARED)
    .map((name) => ({ name, near: nearMiss(name, known) }))
    .filter(({ name, near }) => near !== undefined || !isUsableLogType(name));
}

/**
 * Runs rules over logs until their end or the context's signal. Throws a UsageError for paths that do not exist or an
 * unknown log type, and a PantherError, with `strict`, for the first thing that cannot be read.
 */
export async function runLogs(options: RunLogsOptions, context: RunContext): Promise<Omit<RunReport, "hidden">> {
  const { rules, correlationRules, disabled, logType, summary, follow = false, paths, inputs = [], onSize } = options;
  const { signal } = context;
  if (logType !== undefined) checkLogType(logType);
  const stdin = untilAborted<Buffer>(context.stdin, signal);
  const files = paths.length > 0 ? [fileInput({ paths, follow, cwd: context.cwd, stdin, onSize })] : [];
  const feed = await opened(allInputs([...files, ...inputs]).start({ signal, onProblem: options.onProblem }));
  const sources = new CountedSources(feed.sources);
  try {
    await runRules({ ...options, signal, sources, onKept: (keys) => feed.kept?.(keys) });
  } finally {
    await feed.stop();
  }
  if (sources.count === 0 && !follow && inputs.length === 0 && !signal.aborted) {
    throw new UsageError(`There are no files in ${paths.join(", ")}.`);
  }
  const read = new Set<string>(listingsOf(rules).flatMap(({ logTypes }) => logTypes));
  const unreadLogTypes = [...summary.eventsByLogType.keys()].filter((type) => !read.has(type));
  return {
    summary,
    sources: sources.count,
    rules: rules.length,
    correlationRules: correlationRules.length,
    disabled,
    unreadLogTypes,
    unknownLogTypes: unknownAmong(unreadLogTypes, read),
    partial: signal.aborted,
    follow,
  };
}
