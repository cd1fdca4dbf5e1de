import type { UploadErrorCode } from "./error-code";
import type { SchemaResult } from "./schema-result";

/** What happens during an upload, for progress output. No event holds a secret. */
export type UploadEvent =
  | { type: "retry"; operation: string; attempt: number; waitMs: number; code: UploadErrorCode }
  | { type: "archive-sending"; bytes: number }
  | { type: "archive-sent"; bytes: number }
  | { type: "job-started"; jobId: string; dryRun: boolean }
  | { type: "job-status"; jobId: string; status: string }
  | { type: "schema"; result: SchemaResult };

/** Accepted by every call that goes over the network. */
export interface CallOptions {
  /** Stops the call, which then fails with `ABORTED`. */
  signal?: AbortSignal;
  onEvent?: (event: UploadEvent) => void;
}
