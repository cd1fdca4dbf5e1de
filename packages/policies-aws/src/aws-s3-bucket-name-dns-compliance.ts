import { Policy, Severity } from "@pypanther/core";
import type { AwsS3Bucket } from "./resources";

/** A dot in a bucket's name breaks certificate checks for its host name. */
export class AWSS3BucketNameDNSCompliance extends Policy<AwsS3Bucket> {
  id = "AWS.S3.Bucket.NameDNSCompliance";
  displayName = "AWS S3 Bucket Name DNS Compliance";
  resourceTypes = ["AWS.S3.Bucket"];
  tags = ["AWS"];
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "The name of the bucket has a dot in it. Certificates do not fit its host name, so clients must turn checks off or use another form of address.";
  defaultRunbook =
    "1. Ask the owner how clients address the bucket. " +
    "2. Make a bucket without a dot in its name, and copy the objects. " +
    "3. Suppress the resource if the bucket serves a website under its own domain.";
  defaultReference = "https://docs.aws.amazon.com/AmazonS3/latest/dev/BucketRestrictions.html";

  policy({ Name }: AwsS3Bucket) {
    return typeof Name === "string" && !Name.includes(".");
  }
}
