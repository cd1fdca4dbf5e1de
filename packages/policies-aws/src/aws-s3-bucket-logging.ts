import { isSet, Policy, type Reports, Severity } from "@pypanther/core";
import type { AwsS3Bucket } from "./resources";

/** Nobody records who reads a bucket. */
export class AWSS3BucketLogging extends Policy<AwsS3Bucket> {
  id = "AWS.S3.Bucket.Logging";
  displayName = "AWS S3 Bucket Logging";
  resourceTypes = ["AWS.S3.Bucket"];
  tags = ["AWS", "Monitoring", "Security Control", "Defense Evasion:Impair Defenses"];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1562"] };
  defaultSeverity = Severity.LOW;
  defaultDescription = "Server access logging of the bucket is off. Whoever copies its objects leaves no trace.";
  defaultRunbook =
    "1. Find out whether a trail records data events of the bucket; suppress the resource if so. " +
    "2. Turn on server access logging, into a bucket that few may write to. " +
    "3. Ask the owner who read the bucket while logging was off.";
  defaultReference = "https://blog.runpanther.io/s3-bucket-access-logging/";

  policy({ LoggingPolicy }: AwsS3Bucket) {
    return isSet(LoggingPolicy);
  }
}
