import type { SchemaResult } from "./schemas/schema-result";
import type { SchemaFileError } from "./schemas/local-schema";

/** Every failure of this package, and whether the same command may succeed later without any change by the user. */
const RETRYABLE = {
  TOKEN_MISSING: false,
  TOKEN_INVALID: false,
  HOST_MISSING: false,
  HOST_INVALID: false,
  INSECURE_HOST: false,
  UNAUTHORIZED: false,
  ACCESS_DENIED: false,
  GRAPHQL_ERROR: false,
  UPLOAD_IN_PROGRESS: true,
  JOB_ALREADY_STARTED: false,
  JOB_FAILED: false,
  JOB_LOST: true,
  TIMEOUT: true,
  CONNECTION: true,
  RATE_LIMITED: true,
  SERVER_ERROR: true,
  HTTP_ERROR: false,
  BAD_RESPONSE: false,
  REDIRECT_REFUSED: false,
  ARCHIVE_TOO_LARGE: false,
  ARCHIVE_REJECTED: false,
  SCHEMA_INVALID: false,
  SCHEMAS_FAILED: false,
  ABORTED: true,
} as const;

/** Stable name of a failure; compare this, never the message. */
export type UploadErrorCode = keyof typeof RETRYABLE;

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
