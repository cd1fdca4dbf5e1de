import { Policy, type Reports, Severity } from "@pypanther/core";
import type { AwsS3Bucket } from "./resources";

/** Versions of a bucket's objects can be removed for good without a second factor. */
export class AWSS3BucketMFADelete extends Policy<AwsS3Bucket> {
  id = "AWS.S3.Bucket.MFADelete";
  displayName = "AWS S3 Bucket MFA Delete";
  resourceTypes = ["AWS.S3.Bucket"];
  tags = ["AWS", "Data Protection", "Impact:Data Destruction"];
  reports: Reports = { "MITRE ATT&CK": ["TA0040:T1485"] };
  defaultSeverity = Severity.LOW;
  defaultDescription = "Whoever has a key that may delete can remove every version of the bucket's objects for good.";
  defaultRunbook =
    "1. Ask the bucket's owner whether its objects could be replaced if they were lost. " +
    "2. If not, switch MFA delete on with the root user's device; no other user can. " +
    "3. Where deletion is automated, protect the objects with an object lock instead and suppress this resource.";
  defaultReference = "https://docs.aws.amazon.com/AmazonS3/latest/dev/UsingMFADelete.html";

  policy(bucket: AwsS3Bucket) {
    return bucket.MFADelete === "Enabled";
  }
}
