import { Policy, type Reports, Severity } from "@pypanther/core";
import { changesPermissions, someAllow } from "@pypanther/helpers/iam-document";
import type { AwsIAMPolicy } from "./resources";

/** A managed policy lets its holder change permissions. */
export class AWSIAMPolicyDoesNotGrantAdminAccess extends Policy<AwsIAMPolicy> {
  id = "AWS.IAM.Policy.DoesNotGrantAdminAccess";
  displayName = "AWS IAM Policy Does Not Grant Any Administrative Access";
  resourceTypes = ["AWS.IAM.Policy"];
  tags = ["AWS", "PCI", "Security, Identity & Compliance", "Privilege Escalation:Valid Accounts"];
  reports: Reports = { PCI: ["2.2.4", "7.1.2"], "MITRE ATT&CK": ["TA0004:T1078"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "The policy allows actions that change permissions. Whoever takes over one of its holders can give themselves everything.";
  defaultRunbook =
    "1. Find the actions in the document that change permissions. " +
    "2. List who has the policy, and who of them manages access. " +
    "3. Move these actions into a policy for those who do.";
  defaultReference = "https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies.html";

  policy({ Path, PolicyDocument }: AwsIAMPolicy) {
    return Path === "/aws-service-role/" || !someAllow(PolicyDocument, changesPermissions);
  }
}
