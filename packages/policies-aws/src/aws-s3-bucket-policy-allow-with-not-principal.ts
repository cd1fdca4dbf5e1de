import { isSet, Policy, type Reports, Severity } from "@pypanther/core";
import { someAllow } from "@pypanther/helpers/iam-document";
import type { AwsS3Bucket } from "./resources";

/** A bucket's policy allows everybody but a few. */
export class AWSS3BucketPolicyAllowWithNotPrincipal extends Policy<AwsS3Bucket> {
  id = "AWS.S3.Bucket.PolicyAllowWithNotPrincipal";
  displayName = "AWS S3 Bucket Policy Allow With Not Principal";
  resourceTypes = ["AWS.S3.Bucket"];
  tags = ["AWS", "Identity & Access Management", "Collection:Data From Cloud Storage Object"];
  reports: Reports = { "MITRE ATT&CK": ["TA0009:T1530"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "The policy of the bucket allows access by naming who is left out. Everybody else, anonymous callers included, is let in.";
  defaultRunbook =
    "1. Find the statement with NotPrincipal. " +
    "2. Replace it by one that names who may. " +
    "3. Read the access logs for what strangers did meanwhile.";
  defaultReference = "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html";

  policy({ Policy: document }: AwsS3Bucket) {
    return !isSet(document) || !someAllow(document, (statement) => Object.hasOwn(statement, "NotPrincipal"));
  }
}
