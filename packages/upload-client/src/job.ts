/** What a job changes, or would change, on the backend. */
export interface RuleChanges {
  newRuleIds: string[];
  modifiedRuleIds: string[];
  deletedRuleIds: string[];
  /** Every rule that is there afterwards. */
  totalRuleIds: string[];
}

/** One answer to the question how a job is doing. */
export interface JobStatus {
  /** `Succeeded`, `Failed`, or any other word while it is under way. */
  status: string;
  message: string;
  results: RuleChanges | undefined;
}

/** A job that succeeded. */
export interface JobResult {
  jobId: string;
  message: string;
  rules: RuleChanges;
}
