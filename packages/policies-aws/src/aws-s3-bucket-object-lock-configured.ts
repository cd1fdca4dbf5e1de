import { numberOf, Policy, type Reports, Severity } from "@pypanther/core";
import type { AwsS3Bucket } from "./resources";

/** How long objects are locked: by days or by years. */
interface Retention {
  readonly Days?: unknown;
  readonly Years?: unknown;
  readonly Mode?: unknown;
}

/** Objects in a bucket can be deleted before their time. */
export class AWSS3BucketObjectLockConfigured extends Policy<AwsS3Bucket> {
  id = "AWS.S3.BucketObjectLockConfigured";
  displayName = "AWS S3 Bucket Object Lock Configured";
  enabled = false;
  resourceTypes = ["AWS.S3.Bucket"];
  tags = ["AWS", "S3", "PCI", "Impact:Data Destruction"];
  reports: Reports = { PCI: ["10.5.3"], "MITRE ATT&CK": ["TA0040:T1485"] };
  defaultSeverity = Severity.LOW;
  defaultDescription =
    "The bucket does not lock its objects for the required time. Whoever wants to hide something can delete them.";
  defaultRunbook =
    "1. Find out how long the objects must be kept. " +
    "2. Make a bucket with object lock in compliance mode and that retention, since it cannot be added everywhere. " +
    "3. Copy the objects and move writers over.";
  defaultReference = "https://docs.aws.amazon.com/AmazonS3/latest/dev/object-lock.html";

  /** The fewest days for which objects must be locked. */
  retentionPeriodDays = 365;

  policy({ ObjectLockConfiguration: lock }: AwsS3Bucket) {
    const retention: Retention | null | undefined = lock?.Rule?.DefaultRetention;
    const days = (numberOf(retention?.Days) ?? 0) + (numberOf(retention?.Years) ?? 0) * 365;
    const isLocked = lock?.ObjectLockEnabled === "Enabled" && retention?.Mode === "COMPLIANCE";
    return isLocked && days >= this.retentionPeriodDays;
  }
}
