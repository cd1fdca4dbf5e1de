import { isJsonObject, isSet, Policy, Severity } from "@pypanther/core";
import { someAllow } from "@pypanther/helpers/iam-document";
import type { AwsS3Bucket } from "./resources";

/** An AWS service may act on a bucket on behalf of any customer. */
export class AWSS3BucketPolicyConfusedDeputyProtection extends Policy<AwsS3Bucket> {
  id = "AWS.S3.Bucket.PolicyConfusedDeputyProtection";
  displayName = "S3 Bucket Policy Confused Deputy Protection for Service Principals";
  resourceTypes = ["AWS.S3.Bucket"];
  tags = ["AWS", "Security Control", "Best Practices"];
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "The policy of the bucket lets an AWS service in without saying for whom. Another customer can have that service read or write the bucket for them.";
  defaultRunbook =
    "1. Find the statement that allows a service principal. " +
    "2. Add a condition on aws:SourceAccount, aws:SourceArn or aws:SourceOrgID. " +
    "3. Read the access logs for requests by the service that your accounts did not cause.";
  defaultReference = "https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html";

  /** Condition keys of which such a statement needs one. */
  requiredConditions: string[] = ["aws:SourceArn", "aws:SourceAccount", "aws:SourceOrgID", "aws:SourceOrgPaths"];

  policy({ Policy: document }: AwsS3Bucket) {
    if (!isSet(document)) return true;
    const required = this.requiredConditions.map((key) => key.toLowerCase());
    return !someAllow(document, ({ Condition, Principal }) => {
      if (!isJsonObject(Principal) || !Object.hasOwn(Principal, "Service")) return false;
      const keys = Object.values(isJsonObject(Condition) ? Condition : {}).flatMap((named) =>
        isJsonObject(named) ? Object.keys(named) : [],
      );
      return !keys.some((key) => required.includes(key.toLowerCase()));
    });
  }
}
