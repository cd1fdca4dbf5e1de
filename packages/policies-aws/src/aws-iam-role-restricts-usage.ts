import { isSet, Policy, type Reports, Severity } from "@pypanther/core";
import { isNarrowed, principalsOf, someAllow } from "@pypanther/helpers/iam-document";
import type { AwsIAMRole } from "./resources";

/** Anyone at all may take on a role. */
export class AWSIAMRoleRestrictsUsage extends Policy<AwsIAMRole> {
  id = "AWS.IAM.Role.RestrictsUsage";
  displayName = "AWS IAM Role Restricts Usage";
  resourceTypes = ["AWS.IAM.Role"];
  tags = ["AWS", "Security, Identity & Compliance", "PCI", "Privilege Escalation:Valid Accounts"];
  reports: Reports = { PCI: ["2.2.4"], "MITRE ATT&CK": ["TA0004:T1078"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "The trust policy of the role lets everybody assume it. Any AWS account gets its rights.";
  defaultRunbook =
    "1. Limit the trust policy to the accounts and services that need the role. " +
    "2. Search CloudTrail for AssumeRole of the role from other accounts. " +
    "3. Undo what such a session did, and rotate what it could read.";
  defaultReference = "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_permissions-to-switch.html";

  /** The principals that stand for everybody. */
  badPrincipals: string[] = ["*"];

  policy({ AssumeRolePolicyDocument }: AwsIAMRole) {
    if (!isSet(AssumeRolePolicyDocument)) return true;
    return !someAllow(
      AssumeRolePolicyDocument,
      (statement) =>
        !isNarrowed(statement) && principalsOf(statement).some((principal) => this.badPrincipals.includes(principal)),
    );
  }
}
