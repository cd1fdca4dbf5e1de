import { UsageError } from "../../kernel/errors";

/** The options of a run that do not go with all others. */
export interface OptionsToCheck {
  readonly paths: readonly string[];
  readonly follow: boolean;
  readonly store?: string;
  readonly workers: number;
  readonly profile: boolean;
  readonly listen?: string;
  readonly source?: string;
}

/** Throws a UsageError for options that exclude each other. */
export function checkOptions(options: OptionsToCheck): void {
  const { paths, follow, store, workers, profile, listen, source } = options;
  const live = listen === undefined ? (source === undefined ? undefined : "--source") : "--listen";
  if (live === undefined && paths.length === 0) {
    throw new UsageError(
      "Name what to read: files, directories, - for standard input, --listen or --source.\nSee: pypanther run --help",
    );
  }
  if (live !== undefined && store === undefined) {
    throw new UsageError(`${live} acknowledges only what is kept: name a directory for it with --store.`);
  }
  if (live !== undefined && workers > 1) throw new UsageError(`--workers shares out files; leave it out with ${live}.`);
  const stdin = paths.includes("-");
  if (stdin && follow) throw new UsageError("--follow goes with files and directories; standard input is read anyway.");
  if (stdin && store !== undefined) {
    throw new UsageError("--store goes on where a run ended, which standard input cannot: name files or directories.");
  }
  if (workers === 1) return;
  if (stdin) throw new UsageError("--workers shares out files; standard input can only be read by one thread.");
  if (follow) throw new UsageError("--workers is for files as they are now; --follow reads them with one thread.");
  if (profile) throw new UsageError("--profile measures one thread; leave --workers out.");
}
