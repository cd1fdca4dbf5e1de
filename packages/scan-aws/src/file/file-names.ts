/** The files that belong to a scan. */
export interface ScanFiles {
  /** Resources, as JSON lines. */
  readonly resources: string;
  /** What is missing, as JSON lines. */
  readonly missing: string;
  /** What is done, while the scan is going on. */
  readonly progress: string;
}

/** The files of a scan whose resources go to a path. */
export function scanFiles(path: string): ScanFiles {
  return { resources: path, missing: `${path}.missing.jsonl`, progress: `${path}.progress` };
}
