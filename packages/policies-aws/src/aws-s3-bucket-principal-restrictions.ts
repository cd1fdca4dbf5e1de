import { isSet, Policy, type Reports, Severity } from "@pypanther/core";
import { isNarrowed, principalsOf, someAllow } from "@pypanther/helpers/iam-document";
import type { AwsS3Bucket } from "./resources";

/** A bucket's policy opens it to everybody. */
export class AWSS3BucketPrincipalRestrictions extends Policy<AwsS3Bucket> {
  id = "AWS.S3.Bucket.PrincipalRestrictions";
  displayName = "AWS S3 Bucket Principal Restrictions";
  resourceTypes = ["AWS.S3.Bucket"];
  tags = ["AWS", "Identity & Access Management", "Collection:Data From Cloud Storage Object"];
  reports: Reports = { PCI: ["10.5.1", "10.5.2"], "MITRE ATT&CK": ["TA0009:T1530"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription = "The policy of the bucket lets everybody in. Its objects are found by scanners and copied.";
  defaultRunbook =
    "1. Ask the owner whether the bucket is meant to be public. " +
    "2. Block public access to the bucket and name its principals if not. " +
    "3. Read the access logs for what strangers read. " +
    "4. Tell those whose data it is when anything confidential was read.";
  defaultReference = "https://aws.amazon.com/premiumsupport/knowledge-center/secure-s3-resources/";

  /** The principals that stand for everybody. */
  badPrincipals: string[] = ["*"];

  policy({ Policy: document }: AwsS3Bucket) {
    if (!isSet(document)) return true;
    return !someAllow(
      document,
      (statement) =>
        !isNarrowed(statement) && principalsOf(statement).some((principal) => this.badPrincipals.includes(principal)),
    );
  }
}
