import type { SchemaResult } from "@pypanther/upload-client";
import type { Changes } from "./changes";

/** How an upload ended, as JSON output names it. */
export type UploadOutcome =
  "UPLOAD_SUCCEEDED" | "DRY_RUN_SUCCEEDED" | "UPLOAD_DECLINED" | "UPLOAD_FAILED" | "TESTS_FAILED";

/** The one document that `--output json` writes. Names are those of the wire. */
export interface UploadDocument {
  result: UploadOutcome;
  upload_statistics?: ReturnType<typeof statisticsFields>;
  failed_upload_details?: FailureFields;
  tests?: unknown;
  registered_rules?: readonly string[];
  included_files?: readonly string[];
  summary?: ReturnType<typeof summaryFields>;
}

/** Why an upload failed, for programs. */
export interface FailureFields {
  /** The backend's own words, or else the message. */
  error: string;
  /** Stable name of the failure. */
  code: string;
  message: string;
  /** Whether the same command may succeed later. */
  retryable: boolean;
  /** Whether rules on the backend may have changed, or may still be changing, in spite of the failure. */
  rules_may_have_changed: boolean;
  /** What became of each schema, if any was sent. */
  schemas?: readonly { name: string; outcome: SchemaResult["outcome"]; error?: string }[];
}

/** The counts of a summary; those of rules are 0 when it was skipped. */
export function summaryFields({ rules, schemas }: Changes) {
  return {
    new_rule_ids: rules?.newRuleIds.length ?? 0,
    delete_rule_ids: rules?.deletedRuleIds.length ?? 0,
    modify_rule_ids: rules?.modifiedRuleIds.length ?? 0,
    new_schema_names: schemas.new.length,
    modified_schema_names: schemas.modified.length,
    existed_schema_names: schemas.unchanged.length,
  };
}

/** The names of what has changed. */
export function statisticsFields({ rules, schemas }: Changes) {
  return {
    rules: {
      new_rule_ids: rules?.newRuleIds ?? [],
      modified_rule_ids: rules?.modifiedRuleIds ?? [],
      deleted_rule_ids: rules?.deletedRuleIds ?? [],
      total_rule_ids: rules?.totalRuleIds ?? [],
    },
    schemas: {
      new_schema_names: schemas.new,
      modified_schema_names: schemas.modified,
      existed_schema_names: schemas.unchanged,
    },
  };
}
