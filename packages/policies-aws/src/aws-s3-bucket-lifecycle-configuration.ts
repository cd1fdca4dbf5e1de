import { itemsOf, numberOf, Policy, type Reports, Severity } from "@pypanther/core";
import type { AwsS3Bucket } from "./resources";

/** Objects in a bucket are deleted too early or never. */
export class AWSS3BucketLifecycleConfiguration extends Policy<AwsS3Bucket> {
  id = "AWS.S3.Bucket.LifecycleConfiguration";
  displayName = "AWS S3 Bucket Lifecycle Configuration";
  resourceTypes = ["AWS.S3.Bucket"];
  tags = ["AWS", "Configuration Required", "Security Control"];
  reports: Reports = { PCI: ["3.1", "10.7"] };
  defaultSeverity = Severity.LOW;
  defaultDescription =
    "No lifecycle rule deletes objects of the bucket after the agreed time. Data that should be gone stays there to be stolen, or logs vanish before they are needed.";
  defaultRunbook =
    "1. Ask the owner how long the objects must be kept. " +
    "2. Add a lifecycle rule with that expiry. " +
    "3. Delete what is older.";
  defaultReference = "https://amzn.to/2visoXr";

  /** The fewest days after which objects may be deleted. */
  minRetentionPeriod = 90;
  /** The most days after which they must be. */
  maxRetentionPeriod = 365;

  policy({ LifecycleRules }: AwsS3Bucket) {
    return itemsOf(LifecycleRules).some(({ Expiration, Status }) => {
      const days = numberOf(Expiration?.Days) ?? 0;
      return Status === "Enabled" && days > 0 && this.minRetentionPeriod <= days && days <= this.maxRetentionPeriod;
    });
  }
}
