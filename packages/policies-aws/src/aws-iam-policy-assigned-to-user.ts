import { entriesOf, itemsOf, Policy, type Reports, Severity } from "@pypanther/core";
import type { AwsIAMUser } from "./resources";

/** Rights hang on a single user instead of a group. */
export class AWSIAMPolicyAssignedToUser extends Policy<AwsIAMUser> {
  id = "AWS.IAM.Policy.AssignedToUser";
  displayName = "AWS IAM Policy Assigned to User";
  resourceTypes = ["AWS.IAM.User"];
  tags = ["AWS", "Identity & Access Management", "Privilege Escalation:Valid Accounts"];
  reports: Reports = { CIS: ["1.16"], PCI: ["2.2.4", "7.1.1"], "MITRE ATT&CK": ["TA0004:T1078"] };
  defaultSeverity = Severity.LOW;
  defaultDescription =
    "Policies are attached to the user. Rights that hang on single users are forgotten when their duties change.";
  defaultRunbook =
    "1. List the policies of the user. " +
    "2. Find or make a group for these duties, and add the user. " +
    "3. Detach the policies from the user.";
  defaultReference = "https://amzn.to/2Pss7Ln";

  policy({ InlinePolicies, ManagedPolicyNames }: AwsIAMUser) {
    return entriesOf(InlinePolicies).length === 0 && itemsOf(ManagedPolicyNames).length === 0;
  }
}
