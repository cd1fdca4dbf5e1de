/** Every failure of this package, and whether the same command may succeed later without any change by the user. */
export const RETRYABLE = {
  TOKEN_MISSING: false,
  TOKEN_INVALID: false,
  HOST_MISSING: false,
  HOST_INVALID: false,
  HOST_UNKNOWN: false,
  PROXY_REFUSED: false,
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
