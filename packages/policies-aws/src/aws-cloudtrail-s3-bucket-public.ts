import { itemsOf, Policy, type PolicyContext, type Reports, Severity, textOf } from "@pypanther/core";
import { awsRegions } from "@pypanther/helpers/aws";
import { partitionOf } from "@pypanther/helpers/aws-arn";
import type { AwsCloudTrail, AwsS3Bucket } from "./resources";

/** The bucket with a trail's log files is open to everybody through its access list. */
export class AWSCloudTrailS3BucketPublic extends Policy<AwsCloudTrail> {
  id = "AWS.CloudTrail.S3Bucket.Public";
  displayName = "AWS CloudTrail S3 Bucket Public";
  resourceTypes = ["AWS.CloudTrail"];
  tags = ["AWS", "Data Protection", "Collection:Data From Cloud Storage Object"];
  reports: Reports = { CIS: ["2.3"], "MITRE ATT&CK": ["TA0009:T1530"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "The bucket with the log files of the trail is open to everybody. They tell an attacker how the account is built and what is watched.";
  defaultRunbook =
    "1. Block public access to the bucket at once. " +
    "2. Read its access logs for who read it. " +
    "3. Search CloudTrail for PutBucketAcl, and ask who called it. " +
    "4. Treat names and keys in the logs as known to strangers.";
  defaultReference = "https://docs.aws.amazon.com/AmazonS3/latest/user-guide/block-public-access.html";

  /** The groups that must have no permission at all. */
  badPermissions: string[] = [
    "http://acs.amazonaws.com/groups/global/AuthenticatedUsers",
    "http://acs.amazonaws.com/groups/global/AllUsers",
  ];
  /** Names of buckets of AWS's own that are left out. */
  excludedBucketNames: string[] = [...new Set(awsRegions())].map(
    (region) => `codepipeline-cloudtrail-placeholder-bucket-${region}`,
  );

  policy({ ResourceId, S3BucketName }: AwsCloudTrail, { resourceLookup }: PolicyContext) {
    const name = textOf(S3BucketName);
    if (name === "") return false;
    const bucket: AwsS3Bucket | null = resourceLookup(`arn:${partitionOf(ResourceId)}:s3:::${name}`);
    return (
      this.excludedBucketNames.includes(name) ||
      !itemsOf(bucket?.Grants).some(({ Grantee }) => this.badPermissions.includes(textOf(Grantee?.URI)))
    );
  }
}
