import { isSet, Policy, type Reports, Severity } from "@pypanther/core";
import type { AwsCloudFormationStack } from "./resources";

/** One call can delete a whole stack. */
export class AWSCloudFormationStackTerminationProtection extends Policy<AwsCloudFormationStack> {
  id = "AWS.CloudFormation.Stack.TerminationProtection";
  displayName = "AWS CloudFormation Stack Termination Protection";
  resourceTypes = ["AWS.CloudFormation.Stack"];
  tags = ["AWS", "Operations", "Panther", "Impact:Resource Hijacking"];
  reports: Reports = { "MITRE ATT&CK": ["TA0040:T1496"] };
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "The stack has no termination protection. One mistaken or hostile call deletes everything in it.";
  defaultRunbook =
    "1. Ask the owner whether the stack is meant to be short-lived. " +
    "2. Turn on termination protection. " +
    "3. Limit who may call cloudformation:UpdateTerminationProtection.";
  defaultReference = "https://amzn.to/2HAdfny";

  policy({ EnableTerminationProtection, RootId }: AwsCloudFormationStack) {
    // A nested stack is protected by its root.
    return isSet(RootId) || EnableTerminationProtection === true;
  }
}
