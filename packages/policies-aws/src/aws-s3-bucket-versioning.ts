import { Policy, type Reports, Severity } from "@pypanther/core";
import type { AwsS3Bucket } from "./resources";

/** Overwritten or deleted objects of a bucket are gone. */
export class AWSS3BucketVersioning extends Policy<AwsS3Bucket> {
  id = "AWS.S3.Bucket.Versioning";
  displayName = "AWS S3 Bucket Versioning";
  resourceTypes = ["AWS.S3.Bucket"];
  tags = ["AWS", "Security Control", "Impact:Data Destruction"];
  reports: Reports = { PCI: ["10.5.3", "10.5.5"], "MITRE ATT&CK": ["TA0040:T1485"] };
  defaultSeverity = Severity.LOW;
  defaultDescription =
    "Versioning of the bucket is off. Objects that an attacker or a mistake deletes cannot be brought back.";
  defaultRunbook =
    "1. Ask the owner whether the objects can be made again. " +
    "2. Turn versioning on. " +
    "3. Add a lifecycle rule that deletes old versions after some time.";
  defaultReference = "https://docs.aws.amazon.com/AmazonS3/latest/dev/Versioning.html";

  policy({ Versioning }: AwsS3Bucket) {
    return Versioning === "Enabled";
  }
}
