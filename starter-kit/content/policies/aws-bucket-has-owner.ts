import { entryOf, Policy, PolicyTest, type Resource, Severity, textOf } from "@pypanther/core";

/** Nobody could be asked about a bucket, since it does not say whose it is. A policy from scratch, with tests. */
export class AWSBucketHasOwner extends Policy {
  id = "Northwind.AWS.BucketHasOwner";
  displayName = "Bucket Has an Owner";
  resourceTypes = ["AWS.S3.Bucket"];
  tags = ["AWS"];
  defaultSeverity = Severity.LOW;
  defaultDescription = "The bucket has no tag that names the team that answers for it.";
  defaultRunbook =
    "1. Look in CloudTrail for who made the bucket. " +
    "2. Ask their team to take it, and tag it with the team's name. " +
    "3. Delete it when nobody wants it.";

  /** The tag that names the team. */
  ownerTag = "team";

  policy({ Tags }: Resource) {
    return textOf(entryOf(Tags, this.ownerTag)) !== "";
  }

  tests = [
    new PolicyTest({ name: "a team is named", expectedResult: true, resource: { Tags: { team: "checkout" } } }),
    new PolicyTest({
      name: "other tags only",
      expectedResult: false,
      resource: { ResourceId: "arn:aws:s3:::northwind-tmp", Tags: { stage: "test" } },
      expectedTitle: "Bucket Has an Owner: arn:aws:s3:::northwind-tmp",
    }),
    new PolicyTest({ name: "no tags at all", expectedResult: false, resource: { Tags: null } }),
  ];
}
