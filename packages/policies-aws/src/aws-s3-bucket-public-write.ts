import { itemsOf, Policy, type Reports, Severity, textOf } from "@pypanther/core";
import type { AwsS3Bucket } from "./resources";

/** A bucket's access list lets everybody write. */
export class AWSS3BucketPublicWrite extends Policy<AwsS3Bucket> {
  id = "AWS.S3.Bucket.PublicWrite";
  displayName = "AWS S3 Bucket Public Write";
  resourceTypes = ["AWS.S3.Bucket"];
  tags = ["AWS", "Data Protection", "Identity & Access Management", "Impact:Data Destruction"];
  reports: Reports = { CIS: ["S3.8"], PCI: ["1.3.1", "7.1", "7.2.1"], "MITRE ATT&CK": ["TA0040:T1485"] };
  defaultSeverity = Severity.CRITICAL;
  defaultDescription =
    "The access list of the bucket lets everybody, or everybody with an AWS account, write to it. Strangers can replace what others trust, or fill it with malware.";
  defaultRunbook =
    "1. Block public access to the bucket at once, and take the grant off its access list. " +
    "2. Compare its objects with a copy that you trust, and restore what was changed. " +
    "3. Read the access logs for who wrote, and warn those who read it since.";
  defaultReference = "https://docs.aws.amazon.com/AmazonS3/latest/dev/using-iam-policies.html";

  /** The groups that stand for everybody. */
  grantees: string[] = [
    "http://acs.amazonaws.com/groups/global/AuthenticatedUsers",
    "http://acs.amazonaws.com/groups/global/AllUsers",
  ];
  /** The permissions that they must not have. */
  permissions: string[] = ["WRITE", "WRITE_ACP", "FULL_CONTROL"];

  policy({ Grants }: AwsS3Bucket) {
    return !itemsOf(Grants).some(
      ({ Grantee, Permission }) =>
        this.grantees.includes(textOf(Grantee?.URI)) && this.permissions.includes(textOf(Permission)),
    );
  }
}
