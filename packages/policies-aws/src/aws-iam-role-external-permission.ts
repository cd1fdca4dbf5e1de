import { itemsOf, Policy, type PolicyContext, Severity, textOf } from "@pypanther/core";
import { actionsOf, principalAccounts, someAllow, statementsOf } from "@pypanther/helpers/iam-document";
import { partitionOf } from "@pypanther/helpers/aws-arn";
import type { AwsIAMPolicy, AwsIAMRole } from "./resources";

/** A role that an outside account can take on holds a permission that must stay inside. */
export class AWSIAMRoleExternalPermission extends Policy<AwsIAMRole> {
  id = "AWS.IAM.Role.ExternalPermission";
  displayName = "AWS IAM Role Grants (permission) to Non-organizational Account";
  enabled = false;
  resourceTypes = ["AWS.IAM.Role"];
  tags = ["AWS", "Identity & Access Management", "Configuration Required"];
  defaultSeverity = Severity.CRITICAL;
  defaultDescription =
    "The role can be assumed by an account outside the organisation, and has a permission that must stay inside. That account can use it against this one.";
  defaultRunbook =
    "1. Look up the account in the trust policy: a partner, or unknown? " +
    "2. Search CloudTrail for AssumeRole of the role from outside. " +
    "3. Take the permission away from the role, or the account out of its trust policy. " +
    "4. Treat what the role changed as an attack if the account is unknown.";

  /** The accounts of the organisation. */
  accounts: string[] = ["123456789012"];
  /** The permission that must stay inside. */
  permission = "lambda:AddPermission";

  policy(role: AwsIAMRole, { resourceLookup }: PolicyContext) {
    const trust = statementsOf(role.AssumeRolePolicyDocument);
    if (!trust) return false;
    const [first] = trust;
    if (!first || !principalAccounts(first).some((account) => !this.accounts.includes(account))) return true;
    const attached = itemsOf(role.ManagedPolicyNames).flatMap((name) => {
      const found: AwsIAMPolicy | null = resourceLookup(
        `arn:${partitionOf(role.ResourceId)}:iam::${textOf(role.AccountId)}:policy/${textOf(name)}`,
      );
      return found ? [found.PolicyDocument] : [];
    });
    const inline: readonly unknown[] = Object.values(role.InlinePolicies ?? {});
    return ![...inline, ...attached].some((document) =>
      someAllow(document, (statement) => actionsOf(statement).includes(this.permission)),
    );
  }
}
