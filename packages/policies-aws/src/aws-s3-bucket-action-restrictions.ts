import { isSet, Policy, type Reports, Severity } from "@pypanther/core";
import { coversS3, someAllow } from "@pypanther/helpers/iam-document";
import type { AwsS3Bucket } from "./resources";

/** A bucket's policy lets someone do anything with it. */
export class AWSS3BucketActionRestrictions extends Policy<AwsS3Bucket> {
  id = "AWS.S3.Bucket.ActionRestrictions";
  displayName = "AWS S3 Bucket Action Restrictions";
  resourceTypes = ["AWS.S3.Bucket"];
  tags = ["AWS", "Identity & Access Management", "Impact:Data Destruction"];
  reports: Reports = { PCI: ["10.5.1", "10.5.2"], "MITRE ATT&CK": ["TA0040:T1485"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "The policy of the bucket allows every S3 action. Whoever takes over its principal can delete all objects, or make them public.";
  defaultRunbook =
    "1. Find the statement that allows everything, and its principal. " +
    "2. Ask the owner which actions the principal needs. " +
    "3. Replace the statement by one with these actions.";
  defaultReference = "https://docs.aws.amazon.com/AmazonS3/latest/dev/example-bucket-policies.html";

  /** Globs over actions of which no statement may allow all. */
  badActions: string[] = ["*", "s3:*"];

  policy({ Policy: document }: AwsS3Bucket) {
    return !isSet(document) || !someAllow(document, (statement) => coversS3(statement, this.badActions));
  }
}
