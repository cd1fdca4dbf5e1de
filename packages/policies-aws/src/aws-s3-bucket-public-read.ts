import { itemsOf, Policy, type Reports, Severity, textOf } from "@pypanther/core";
import type { AwsS3Bucket } from "./resources";

/** A bucket's access list lets everybody read it. */
export class AWSS3BucketPublicRead extends Policy<AwsS3Bucket> {
  id = "AWS.S3.Bucket.PublicRead";
  displayName = "AWS S3 Bucket Public Read";
  resourceTypes = ["AWS.S3.Bucket"];
  tags = ["AWS", "Identity & Access Management", "Data Protection", "Collection:Data From Cloud Storage Object"];
  reports: Reports = { PCI: ["10.5.1"], "MITRE ATT&CK": ["TA0009:T1530"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription = "The bucket's access list grants reading to everybody, or to everybody who has an AWS account.";
  defaultRunbook =
    "1. Ask the bucket's owner whether it is meant to be public, such as one that holds a website. " +
    "2. If not, block public access to the bucket, then take the grant off its access list. " +
    "3. Read the access logs for what strangers listed while it was open. " +
    "4. Tell those whose data it is when anything confidential was read.";
  defaultReference = "https://docs.aws.amazon.com/AmazonS3/latest/dev/access-control-block-public-access.html";

  /** The groups that stand for everybody. */
  publicGrantees: string[] = [
    "http://acs.amazonaws.com/groups/global/AuthenticatedUsers",
    "http://acs.amazonaws.com/groups/global/AllUsers",
  ];
  /** The permissions that they must not have. */
  readPermissions: string[] = ["READ"];

  policy(bucket: AwsS3Bucket) {
    return !itemsOf(bucket.Grants).some(
      ({ Grantee, Permission }) =>
        this.publicGrantees.includes(textOf(Grantee?.URI)) && this.readPermissions.includes(textOf(Permission)),
    );
  }
}
