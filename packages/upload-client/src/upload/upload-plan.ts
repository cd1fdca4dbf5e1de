import type { RuleChanges } from "../job";
import type { SchemaPlan } from "../schemas/plan-schemas";
import type { SchemaResult } from "../schema-result";

/** An upload that is ready to be confirmed and applied. Plain data, without secrets. */
export interface UploadPlan {
  /** The session that holds the archive. */
  sessionId: string;
  pypantherVersion: string;
  /** What the rules job would change; nothing if the summary was skipped. */
  rules: RuleChanges | undefined;
  schemas: SchemaPlan;
}

/** An upload that succeeded. */
export interface UploadResult {
  jobId: string;
  /** What the backend said about the job. */
  message: string;
  rules: RuleChanges;
  schemas: SchemaResult[];
}
