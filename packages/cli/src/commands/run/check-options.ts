import { UsageError } from "../../kernel/errors";

/** The options of a run that do not go with all others. */
export interface OptionsToCheck {
  readonly paths: readonly string[];
  readonly follow: boolean;
  readonly store?: string;
  readonly workers: number;
  readonly profile: boolean;
  readonly report?: string;
}

/** Throws a UsageError for options that exclude each other. */
export function checkOptions({ paths, follow, store, workers, profile, report }: OptionsToCheck): void {
  const stdin = paths.includes("-");
  if (stdin && follow) throw new UsageError("--follow goes with files and directories; standard input is read anyway.");
  if (stdin && store !== undefined) {
    throw new UsageError("--store goes on where a run ended, which standard input cannot: name files or directories.");
  }
  if (follow && report !== undefined) {
    throw new UsageError("--report is for a run that ends: --follow keeps no alerts to write a page of.");
  }
  if (workers === 1) return;
  if (stdin) throw new UsageError("--workers shares out files; standard input can only be read by one thread.");
  if (follow) throw new UsageError("--workers is for files as they are now; --follow reads them with one thread.");
  if (profile) throw new UsageError("--profile measures one thread; leave --workers out.");
}
