import type { UploadErrorCode } from "./error-code";

/** Why a schema file cannot be sent. */
export interface SchemaFileError {
  file: string;
  message: string;
}

/** Why a schema could not be sent or returned to its former state. */
export interface SchemaFailure {
  code: UploadErrorCode;
  message: string;
  reason: string;
}

/** What became of one schema. */
export interface SchemaResult {
  file: string;
  name: string;
  /**
   * `skipped`: not sent because the upload was stopped. `reverted`: updated, then returned to what it was because the
   * upload failed.
   */
  outcome: "created" | "updated" | "unchanged" | "failed" | "skipped" | "reverted";
  /** The backend's revision afterwards, where something was sent. */
  revision?: number;
  /** Why it failed, or why it could not be reverted. */
  error?: SchemaFailure;
}
