import { itemsOf, Policy, type Reports, type Resource, Severity } from "@pypanther/core";
import type { AwsIAMGroup, AwsIAMRole, AwsIAMUser } from "./resources";

/** What may have policies attached: users and roles tell the names of these, groups their ARNs. */
interface Entity extends Resource {
  readonly ManagedPolicyARNs?: readonly (string | null)[] | null;
  readonly ManagedPolicyNames?: readonly (string | null)[] | null;
}

/** A policy that must not be used is attached to a user, role or group. */
export class AWSIAMPolicyBlacklist extends Policy<AwsIAMGroup | AwsIAMRole | AwsIAMUser> {
  id = "AWS.IAM.Policy.Blacklist";
  displayName = "AWS IAM Policy Blocklist";
  enabled = false;
  resourceTypes = ["AWS.IAM.Group", "AWS.IAM.Role", "AWS.IAM.User"];
  tags = ["AWS", "Configuration Required", "Identity & Access Management", "Privilege Escalation:Valid Accounts"];
  reports: Reports = { "MITRE ATT&CK": ["TA0004:T1078"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "A policy from the forbidden list is attached. It gives rights that nobody here should have.";
  defaultRunbook =
    "1. Look up which of the forbidden policies is attached. " +
    "2. Search CloudTrail for who attached it: AttachUserPolicy, AttachRolePolicy, AttachGroupPolicy. " +
    "3. Detach it, and look through what its holder did with it if nobody approved it.";
  defaultReference = "https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies.html";

  /** Names or ARNs of policies that must not be attached. */
  iamPolicyArnBlocklist: string[] = ["TEST_BLOCKLISTED_ARN"];

  policy({ ManagedPolicyARNs, ManagedPolicyNames }: Entity) {
    const attached = [...itemsOf(ManagedPolicyARNs), ...itemsOf(ManagedPolicyNames)];
    return !this.iamPolicyArnBlocklist.some((forbidden) => attached.includes(forbidden));
  }
}
