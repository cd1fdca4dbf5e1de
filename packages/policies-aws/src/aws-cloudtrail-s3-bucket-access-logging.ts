import { isSet, Policy, type PolicyContext, type Reports, Severity, textOf } from "@pypanther/core";
import { partitionOf } from "@pypanther/helpers/aws-arn";
import type { AwsCloudTrail, AwsS3Bucket } from "./resources";

/** Nobody records who reads the bucket that holds a trail's log files. */
export class AWSCloudTrailS3BucketAccessLogging extends Policy<AwsCloudTrail> {
  id = "AWS.CloudTrail.S3Bucket.AccessLogging";
  displayName = "AWS CloudTrail S3 Bucket Access Logging";
  resourceTypes = ["AWS.CloudTrail"];
  tags = ["AWS", "Data Protection", "Collection:Data From Cloud Storage Object"];
  reports: Reports = { CIS: ["2.6"], "MITRE ATT&CK": ["TA0009:T1530"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "The trail's log files lie in a bucket that keeps no record of who reads or deletes them.";
  defaultRunbook =
    "1. Look up the trail's bucket and its owner. " +
    "2. Switch server access logging on, into another bucket that few may write to. " +
    "3. If the bucket is meant to be watched by data events of another trail, suppress this resource and say so.";
  defaultReference = "https://docs.aws.amazon.com/AmazonS3/latest/dev/ServerLogs.html";

  policy({ ResourceId, S3BucketName }: AwsCloudTrail, { resourceLookup }: PolicyContext) {
    const name = textOf(S3BucketName);
    if (name === "") return false;
    // A bucket of another account is not in the scan; its own account answers for it.
    const bucket: AwsS3Bucket | null = resourceLookup(`arn:${partitionOf(ResourceId)}:s3:::${name}`);
    return bucket === null || isSet(bucket.LoggingPolicy);
  }
}
