import { isSet, itemsOf, Policy, type Reports, Severity } from "@pypanther/core";
import type { AwsS3Bucket } from "./resources";

/** Objects in a bucket are not encrypted by default. */
export class AWSS3BucketEncryption extends Policy<AwsS3Bucket> {
  id = "AWS.S3.Bucket.Encryption";
  displayName = "AWS S3 Bucket Encryption";
  resourceTypes = ["AWS.S3.Bucket"];
  tags = ["AWS", "Data Protection", "Collection:Data From Cloud Storage Object"];
  reports: Reports = { PCI: ["2.2.3", "3.4"], "MITRE ATT&CK": ["TA0009:T1530"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "The bucket has no default encryption. Objects that are uploaded without a key are stored in the clear.";
  defaultRunbook =
    "1. Find out what data the bucket holds. " +
    "2. Turn on default encryption. " +
    "3. Encrypt the objects that are there by copying them onto themselves.";
  defaultReference = "https://docs.aws.amazon.com/AmazonS3/latest/dev/bucket-encryption.html";

  policy({ EncryptionRules }: AwsS3Bucket) {
    const rule = itemsOf(EncryptionRules).find((item) => item.ApplyServerSideEncryptionByDefault);
    return isSet(rule?.ApplyServerSideEncryptionByDefault?.SSEAlgorithm);
  }
}
