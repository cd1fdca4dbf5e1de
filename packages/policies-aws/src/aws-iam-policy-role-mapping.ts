import { entryOf, isSet, itemsOf, Policy, Severity, textOf } from "@pypanther/core";
import type { AwsIAMPolicy } from "./resources";

/** A policy that certain roles must have is no longer attached to one of them. */
export class AWSIAMPolicyRoleMapping extends Policy<AwsIAMPolicy> {
  id = "AWS.IAM.Policy.RoleMapping";
  displayName = "AWS IAM Policy Role Mapping";
  enabled = false;
  resourceTypes = ["AWS.IAM.Policy"];
  tags = ["AWS", "Configuration Required", "Identity & Access Management"];
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "A policy that certain roles must have is missing from one of them. Such a policy often forbids something, which is then allowed.";
  defaultRunbook =
    "1. Compare the roles of the policy with the tunable. " +
    "2. Search CloudTrail for DetachRolePolicy, and ask who called it. " +
    "3. Attach the policy again.";
  defaultReference = "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles.html";

  /** The roles that must have a policy: name of the policy → names of the roles. */
  policyRoleMappings: Readonly<Record<string, readonly string[]>> = { TestPolicyName: ["TestRole1", "TestRole2"] };

  // Scans give Name, the API PolicyName.
  policy({ Entities, Name, PolicyName }: AwsIAMPolicy & { readonly PolicyName?: string | null }) {
    const wanted = entryOf(this.policyRoleMappings, textOf(PolicyName) || textOf(Name));
    if (wanted === undefined) return true;
    const roles = itemsOf(Entities?.PolicyRoles).map(({ RoleName }) => RoleName);
    return wanted.every((role) => roles.includes(role)) && isSet(Entities?.PolicyRoles);
  }
}
