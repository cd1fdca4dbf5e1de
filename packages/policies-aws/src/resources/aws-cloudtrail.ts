// Written by `pnpm resource-types` from the shapes that scans have.
import { type JsonValue, type Resource } from "@pypanther/core";

/** A resource of type AWS.CloudTrail; any field may be absent or null. */
export interface AwsCloudTrail extends Resource {
  readonly Arn?: string | null;
  readonly Name?: string | null;
  readonly CloudWatchLogsLogGroupArn?: string | null;
  readonly CloudWatchLogsRoleArn?: string | null;
  readonly EventSelectors?:
    | readonly ({
        readonly DataResources?:
          readonly ({ readonly Type?: string | null; readonly Values?: readonly JsonValue[] | null } | null)[] | null;
        readonly IncludeManagementEvents?: boolean | null;
        readonly ReadWriteType?: string | null;
      } | null)[]
    | null;
  readonly HasCustomEventSelectors?: boolean | null;
  readonly HomeRegion?: string | null;
  readonly IncludeGlobalServiceEvents?: boolean | null;
  readonly IsMultiRegionTrail?: boolean | null;
  readonly IsOrganizationTrail?: boolean | null;
  readonly KmsKeyId?: string | null;
  readonly LogFileValidationEnabled?: boolean | null;
  readonly S3BucketName?: string | null;
  readonly S3KeyPrefix?: string | null;
  readonly SnsTopicARN?: string | null;
  readonly SnsTopicName?: string | null;
  readonly Status?: {
    readonly IsLogging?: boolean | null;
    readonly LatestCloudWatchLogsDeliveryError?: JsonValue;
    readonly LatestCloudWatchLogsDeliveryTime?: string | null;
    readonly LatestDeliveryAttemptSucceeded?: string | null;
    readonly LatestDeliveryAttemptTime?: string | null;
    readonly LatestDeliveryError?: JsonValue;
    readonly LatestDeliveryTime?: string | null;
    readonly LatestDigestDeliveryError?: JsonValue;
    readonly LatestDigestDeliveryTime?: string | null;
    readonly LatestNotificationAttemptSucceeded?: string | null;
    readonly LatestNotificationAttemptTime?: string | null;
    readonly LatestNotificationError?: JsonValue;
    readonly LatestNotificationTime?: string | null;
    readonly StartLoggingTime?: string | null;
    readonly StopLoggingTime?: JsonValue;
    readonly TimeLoggingStarted?: string | null;
    readonly TimeLoggingStopped?: string | null;
  } | null;
}
