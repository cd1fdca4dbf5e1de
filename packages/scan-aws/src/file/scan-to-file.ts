import { existsSync } from "node:fs";
import { rm } from "node:fs/promises";
import { scanAws } from "../scan-aws";
import { ScanError } from "../scan-error";
import type { ScanOptions } from "../scan-options";
import type { ScanSummary } from "../scan/summary";
import { readEarlierScan } from "./earlier-scan";
import { scanFiles } from "./file-names";
import { openOutputFiles } from "./output-files";

/** What to scan, and how a file is dealt with. */
export interface ScanFileOptions extends ScanOptions {
  /** Goes on with the scan to the same file that was interrupted. */
  readonly resume?: boolean;
}

/** What a scan to a file has found. */
export interface ScanFileSummary extends ScanSummary {
  /** The file that names what is missing, as JSON lines; undefined when nothing is. */
  readonly missingFile: string | undefined;
}

/** What an interrupted scan and the one that goes on with it must have in common. */
function askedFor({ regions, types, accounts, only }: ScanOptions): object {
  const sorted = (names: readonly string[] | undefined): string[] | null => (names ? [...names].sort() : null);
  return {
    version: 1,
    regions: sorted(regions),
    types: sorted(types),
    accounts: accounts ? { role: accounts.role, of: accounts.accounts } : null,
    only: only ?? null,
  };
}

/**
 * Scans to a file of JSON lines. An interrupted scan leaves a file beside it, with which `resume` goes on: what is there
 * is not read again, and the file never has half a line or a resource twice. Throws what `scanAws` throws, and a ScanError
 * for files that cannot be used.
 */
export async function scanToFile(path: string, options: ScanFileOptions = {}): Promise<ScanFileSummary> {
  const files = scanFiles(path);
  const scan = askedFor(options);
  if (!options.resume && existsSync(files.progress))
    throw new ScanError(
      "SCAN_FILE",
      `A scan to ${path} was interrupted. Go on with it with --resume, or remove ${files.progress} to begin again.`,
      { ...files },
    );
  const earlier = options.resume ? await readEarlierScan(files, scan) : undefined;
  const output = await openOutputFiles(files, scan, earlier);
  let summary: ScanSummary;
  try {
    summary = await scanAws(options, output);
  } finally {
    await output.close();
  }
  if (summary.missing === 0) await rm(files.missing, { force: true });
  await rm(files.progress, { force: true });
  return { ...summary, missingFile: summary.missing === 0 ? undefined : files.missing };
}
