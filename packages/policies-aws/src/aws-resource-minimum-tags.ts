import { entriesOf, isSet, Policy, Severity } from "@pypanther/core";
import type { AwsEC2Instance, AwsEC2SecurityGroup, AwsEC2VPC, AwsIAMUser } from "./resources";

/** A resource has too few tags to tell whose it is. */
export class AWSResourceMinimumTags extends Policy<AwsEC2Instance | AwsEC2VPC | AwsEC2SecurityGroup | AwsIAMUser> {
  id = "AWS.Resource.MinimumTags";
  displayName = "AWS Resource Minimum Tags";
  enabled = false;
  resourceTypes = ["AWS.EC2.Instance", "AWS.EC2.VPC", "AWS.EC2.SecurityGroup", "AWS.IAM.User"];
  tags = ["AWS", "Configuration Required", "Security Control"];
  defaultSeverity = Severity.LOW;
  defaultDescription =
    "The resource has fewer tags than required. When it is attacked or left behind, nobody knows whom to ask.";
  defaultRunbook =
    "1. Search CloudTrail for who made the resource. " +
    "2. Tag it with its owner and purpose. " +
    "3. Delete it if nobody needs it.";
  defaultReference = "https://aws.amazon.com/answers/account-management/aws-tagging-strategies/";

  /** The fewest tags that a resource must have. */
  minimumTags = 1;

  policy({ Tags }: AwsEC2Instance | AwsEC2VPC | AwsEC2SecurityGroup | AwsIAMUser) {
    return isSet(Tags) && entriesOf(Tags).length >= this.minimumTags;
  }
}
