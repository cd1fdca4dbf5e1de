import { isUsableLogType, knownLogTypes, nearMiss, PantherError } from "@pypanther/core/runtime";
import {
  type Alert,
  FileStateStore,
  type InputProblem,
  openSources,
  runRules,
  type RunSummary,
  type Source,
  type SourceContext,
} from "@pypanther/engine";
import { UsageError } from "../../kernel/errors";
import type { ChosenRules } from "./choose-rules";

/** What to run over which logs. */
export interface RunLogsOptions extends ChosenRules {
  /** Files, directories, or "-" for standard input. */
  readonly paths: readonly string[];
  readonly logType?: string;
  /** Stops at the first thing that cannot be read. */
  readonly strict?: boolean;
  /** The file in which rules' state is kept between runs. */
  readonly state?: string;
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

/**
 * Runs rules over logs. Throws a UsageError for paths that do not exist or an unknown log type, and a PantherError for
 * a state file that cannot be used or, with `strict`, for the first thing that cannot be read.
 */
export async function runLogs(options: RunLogsOptions, context: SourceContext): Promise<RunReport> {
  const { rules, disabled, logType, summary } = options;
  if (logType !== undefined) checkLogType(logType);
  const sources = await sourcesOf(options.paths, context);
  const clock = { time: 0 };
  const state = options.state === undefined ? undefined : new FileStateStore(options.state, () => clock.time);
  const alerts: Alert[] = [];
  await runRules({
    sources,
    rules,
    logType,
    strict: options.strict,
    onProblem: options.onProblem,
    summary,
    clock,
    stateStore: state,
    sink: {
      write: (batch) => {
        for (const alert of batch) alerts.push(alert);
      },
    },
  });
  state?.save();
  const read = new Set<string>(rules.flatMap(({ attributes }) => attributes.logTypes));
  const unreadLogTypes = [...summary.eventsByLogType.keys()].filter((type) => !read.has(type));
  return { alerts, summary, sources: sources.length, rules: rules.length, disabled, unreadLogTypes };
}
