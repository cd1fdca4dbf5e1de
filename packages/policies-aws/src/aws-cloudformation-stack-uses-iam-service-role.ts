import { Policy, Severity, textOf } from "@pypanther/core";
import type { AwsCloudFormationStack } from "./resources";

/** Changes to a stack run with the rights of whoever starts them. */
export class AWSCloudFormationStackUsesIAMServiceRole extends Policy<AwsCloudFormationStack> {
  id = "AWS.CloudFormation.Stack.UsesIAMServiceRole";
  displayName = "AWS CloudFormation Stack IAM Service Role";
  resourceTypes = ["AWS.CloudFormation.Stack"];
  tags = ["AWS", "Operations", "Panther"];
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "The stack has no service role, so whoever deploys it needs every right that its resources need. Stolen credentials of a deployer can then do all of that.";
  defaultRunbook =
    "1. List what the stack creates, and make a role for CloudFormation with just these rights. " +
    "2. Set the role on the stack with the next update. " +
    "3. Take the rights away from the people and pipelines that deploy it.";
  defaultReference = "https://amzn.to/2HAdfny";

  policy({ Name, RoleARN }: AwsCloudFormationStack) {
    // Stack sets bring the role of their administrator.
    return textOf(Name).startsWith("StackSet-") || textOf(RoleARN) !== "";
  }
}
