// Written by `pnpm resource-types` from the shapes that scans have.
import { type Resource } from "@pypanther/core";

/** A resource of type AWS.CloudWatch.LogGroup; any field may be absent or null. */
export interface AwsCloudWatchLogGroup extends Resource {
  readonly Arn?: string | null;
  readonly Name?: string | null;
  readonly KmsKeyId?: string | null;
  readonly MetricFilterCount?: number | null;
  readonly RetentionInDays?: number | null;
  readonly StoredBytes?: number | null;
}
