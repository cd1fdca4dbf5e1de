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
  readonly listen?: string;
  readonly source?: string;
}

/** Throws a UsageError for options that exclude each other. */
export function checkOptions(options: OptionsToCheck): void {
  const { paths, follow, store, workers, since, until, live, report, listen, source } = options;
  const endless = listen === undefined ? (source === undefined ? undefined : "--source") : "--listen";
  if (endless === undefined && paths.length === 0) {
    throw new UsageError(
      "Name what to read: files, directories, - for standard input, --listen or --source.\nSee: pypanther run --help",
    );
  }
  if (endless !== undefined && store === undefined) {
    throw new UsageError(`${endless} acknowledges only what is kept: name a directory for it with --store.`);
  }
  if (endless !== undefined && workers > 1) {
    throw new UsageError(`--workers shares out files; leave it out with ${endless}.`);
  }
  const stdin = paths.includes("-");
  if (stdin && follow) throw new UsageError("--follow goes with files and directories; standard input is read anyway.");
  if (stdin && store !== undefined) {
    throw new UsageError("--store goes on where a run ended, which standard input cannot: name files or directories.");
  }
  if (since !== undefined && until !== undefined && since >= until) {
    throw new UsageError("--since is not before --until, so no event can be between them.");
  }
  if (report !== undefined && (follow || live || endless !== undefined)) {
    throw new UsageError(
      `--report is for alerts that are kept to the end: ${follow ? "--follow" : (endless ?? "--live")} keeps none.`,
    );
  }
  if (workers === 1) return;
  if (stdin) throw new UsageError("--workers shares out files; standard input can only be read by one thread.");
  if (follow) throw new UsageError("--workers is for files as they are now; --follow reads them with one thread.");
}
