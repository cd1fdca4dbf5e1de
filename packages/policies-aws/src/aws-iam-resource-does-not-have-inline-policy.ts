import { Policy, type Reports, Severity } from "@pypanther/core";
import type { AwsIAMGroup, AwsIAMUser } from "./resources";

/** A user or group has a policy written straight into it. */
export class AWSIAMResourceDoesNotHaveInlinePolicy extends Policy<AwsIAMUser | AwsIAMGroup> {
  id = "AWS.IAM.Resource.DoesNotHaveInlinePolicy";
  displayName = "AWS IAM Resource Does Not Have Inline Policy";
  resourceTypes = ["AWS.IAM.User", "AWS.IAM.Group"];
  tags = ["AWS", "PCI", "Persistence:Valid Accounts"];
  reports: Reports = { PCI: ["2.2.4", "7.1.1"], "MITRE ATT&CK": ["TA0003:T1078"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "The user or group has an inline policy. Inline policies hide from a review of managed ones, and attackers leave them behind to come back.";
  defaultRunbook =
    "1. Read the inline policies. " +
    "2. Search CloudTrail for PutUserPolicy or PutGroupPolicy, and ask who called it. " +
    "3. Move what is needed into a managed policy, and delete the inline one.";
  defaultReference = "https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_managed-vs-inline.html";

  policy(entity: AwsIAMUser | AwsIAMGroup) {
    // A map of users, a list of groups.
    return Object.keys(entity.InlinePolicies ?? {}).length === 0;
  }
}
