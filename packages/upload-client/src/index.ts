export { BackendClient, type BackendClientOptions, type JobRequest } from "./backend-client";
export type { CallOptions, UploadEvent } from "./call-options";
export type { UploadErrorCode } from "./error-code";
export { isUploadError, UploadError, type UploadErrorDetails, type UploadErrorParts } from "./errors";
export type { RetryPolicy } from "./http/backoff";
export type { Clock } from "./http/clock";
export { resolveEndpoint } from "./http/endpoint";
export type { JobResult, JobStatus, RuleChanges } from "./job";
export type { PollPolicy } from "./job-poller";
export { PresignedUpload } from "./presigned-upload";
export { applySchemas, type ApplySchemasOptions, revertSchemas, type SchemaSender } from "./schemas/apply-schemas";
export type { LocalSchema, LocalSchemas } from "./schemas/local-schema";
export {
  type PlannedSchema,
  planSchemas,
  schemaChanges,
  type SchemaChanges,
  type SchemaPlan,
} from "./schemas/plan-schemas";
export { readSchemas } from "./schemas/read-schemas";
export type { RemoteSchema, SchemaInput } from "./schemas/remote-schema";
export type { SchemaFailure, SchemaFileError, SchemaResult } from "./schema-result";
export { applyUpload } from "./upload/apply-upload";
export { MAX_ARCHIVE_BYTES, planUpload, type UploadInput } from "./upload/plan-upload";
export { uploadDetections } from "./upload/upload-detections";
export type { UploadPlan, UploadResult } from "./upload/upload-plan";
