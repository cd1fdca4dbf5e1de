import { UsageError } from "../../kernel/errors";

/** The options of a run that do not go with all others. */
export interface OptionsToCheck {
  readonly paths: readonly string[];
  readonly follow: boolean;
  readonly store?: string;
  readonly workers: number;
  readonly since?: number;
  readonly until?: number;
  readonly live: boolean;
  readonly report?: string;
}

/** Throws a UsageError for options that exclude each other. */
export function checkOptions(options: OptionsToCheck): void {
  const { paths, follow, store, workers, since, until, live, report } = options;
  const stdin = paths.includes("-");
  if (stdin && follow) throw new UsageError("--follow goes with files and directories; standard input is read anyway.");
  if (stdin && store !== undefined) {
    throw new UsageError("--store goes on where a run ended, which standard input cannot: name files or directories.");
  }
  if (since !== undefined && until !== undefined && since >= until) {
    throw new UsageError("--since is not before --until, so no event can be between them.");
  }
  if (report !== undefined && (follow || live)) {
    throw new UsageError(
      `--report is for alerts that are kept to the end: ${follow ? "--follow" : "--live"} keeps none.`,
    );
  }
  if (workers === 1) return;
  if (stdin) throw new UsageError("--workers shares out files; standard input can only be read by one thread.");
  if (follow) throw new UsageError("--workers is for files as they are now; --follow reads them with one thread.");
}
