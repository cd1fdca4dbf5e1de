import { RETRYABLE, type UploadErrorCode } from "./error-code";
import type { SchemaFileError, SchemaResult } from "./schema-result";

/** What a program may want to know about a failure beside its code. */
export interface UploadErrorDetails {
  /** HTTP status of the answer that failed. */
  status?: number;
  /** Code of the operating system or the HTTP library, such as `ECONNRESET`. */
  cause?: string;
  jobId?: string;
  /** True when a job that changes the backend may have been started and may still be running there. */
  jobMayRun?: boolean;
  /** Schema files that cannot be sent (`SCHEMA_INVALID`). */
  files?: SchemaFileError[];
  /** What became of each schema, when the failure came after the first of them was sent. */
  schemas?: SchemaResult[];
}

/** Parts of an `UploadError` beside code and message. */
export interface UploadErrorParts {
  /** The backend's own words, without ours around them. */
  reason?: string;
  details?: UploadErrorDetails;
}

const BRAND = Symbol.for("@pypanther/upload-client/error");

/** The one error class of this package. Its text and fields never hold the API token or a presigned URL. */
export class UploadError extends Error {
  readonly code: UploadErrorCode;
  /** Whether the whole command may succeed later, unchanged. It does not mean that one call may be repeated blindly. */
  readonly retryable: boolean;
  /** The backend's own words (empty if it gave none), for display after a heading of the caller's. */
  readonly reason: string;
  readonly details: UploadErrorDetails;

  constructor(code: UploadErrorCode, message: string, { reason = "", details = {} }: UploadErrorParts = {}) {
    super(message);
    this.name = "UploadError";
    this.code = code;
    this.retryable = RETRYABLE[code];
    this.reason = reason;
    this.details = details;
    Object.defineProperty(this, BRAND, { value: true });
  }

  /** The same error with more details. */
  with(details: UploadErrorDetails): UploadError {
    return new UploadError(this.code, this.message, {
      reason: this.reason,
      details: { ...this.details, ...details },
    });
  }

  /** The error as plain data, for JSON output. */
  toJSON() {
    const { code, message, reason, retryable, details } = this;
    return { code, message, reason, retryable, details };
  }
}

/** Recognises an `UploadError`, also one from another installed copy of this package. */
export function isUploadError(value: unknown): value is UploadError {
  return typeof value === "object" && value !== null && BRAND in value;
}
