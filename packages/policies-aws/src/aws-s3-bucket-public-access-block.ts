import { entriesOf, Policy, type Reports, Severity } from "@pypanther/core";
import type { AwsS3Bucket } from "./resources";

/** Nothing stops a bucket from being opened to the world by one wrong grant. */
export class AWSS3BucketPublicAccessBlock extends Policy<AwsS3Bucket> {
  id = "AWS.S3.Bucket.PublicAccessBlock";
  displayName = "AWS S3 Bucket Public Access Block";
  resourceTypes = ["AWS.S3.Bucket"];
  tags = ["AWS", "Data Protection", "Collection:Data From Cloud Storage Object"];
  reports: Reports = { PCI: ["2.2.3"], "MITRE ATT&CK": ["TA0009:T1530"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "None of the switches that block public access to the bucket is on. One wrong policy or grant opens it to the world.";
  defaultRunbook =
    "1. Find out whether the account blocks public access as a whole; suppress the resource if so. " +
    "2. Ask the owner whether the bucket is meant to be public. " +
    "3. Turn on all four switches if not.";
  defaultReference = "https://docs.aws.amazon.com/AmazonS3/latest/dev/access-control-block-public-access.html";

  policy({ PublicAccessBlockConfiguration }: AwsS3Bucket) {
    return entriesOf(PublicAccessBlockConfiguration).some(([, isOn]) => Boolean(isOn));
  }
}
