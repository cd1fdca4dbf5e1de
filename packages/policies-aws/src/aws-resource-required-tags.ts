import { entriesOf, entryOf, Policy, Severity, textOf } from "@pypanther/core";
import type { AwsEC2Instance, AwsEC2SecurityGroup, AwsEC2VPC, AwsIAMUser } from "./resources";

/** A resource lacks a tag that resources of its type must have. */
export class AWSResourceRequiredTags extends Policy<AwsEC2Instance | AwsEC2VPC | AwsEC2SecurityGroup | AwsIAMUser> {
  id = "AWS.Resource.RequiredTags";
  displayName = "AWS Resource Required Tags";
  enabled = false;
  resourceTypes = ["AWS.EC2.Instance", "AWS.EC2.SecurityGroup", "AWS.EC2.VPC", "AWS.IAM.User"];
  tags = ["AWS", "Configuration Required", "Security Control"];
  defaultSeverity = Severity.LOW;
  defaultDescription =
    "The resource lacks a tag that is required for its type. Reports and clean-ups that go by tags pass it over.";
  defaultRunbook =
    "1. Compare the tags of the resource with the tunable. " +
    "2. Ask its owner for the missing values. " +
    "3. Add the tags, and to the template that makes such resources too.";
  defaultReference = "https://aws.amazon.com/answers/account-management/aws-tagging-strategies/";

  /** The keys of tags that resources must have: resource type → keys. */
  requiredTagsMappings: Readonly<Record<string, readonly string[]>> = {};

  policy({ ResourceType, Tags }: AwsEC2Instance | AwsEC2VPC | AwsEC2SecurityGroup | AwsIAMUser) {
    const required = entryOf(this.requiredTagsMappings, textOf(ResourceType)) ?? [];
    const keys = entriesOf(Tags).map(([key]) => key);
    return required.every((key) => keys.includes(key));
  }
}
