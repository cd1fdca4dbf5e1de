import { Policy, type Reports, Severity } from "@pypanther/core";
import { actionsOf, resourcesOf, someAllow } from "@pypanther/helpers/iam-document";
import type { AwsIAMPolicy } from "./resources";

/** A managed policy allows everything on everything. */
export class AWSIAMPolicyAdministrativePrivileges extends Policy<AwsIAMPolicy> {
  id = "AWS.IAM.Policy.AdministrativePrivileges";
  displayName = "AWS IAM Policy Administrative Privileges";
  resourceTypes = ["AWS.IAM.Policy"];
  tags = ["AWS", "Identity & Access Management", "Privilege Escalation:Valid Accounts"];
  reports: Reports = { CIS: ["1.22"], "MITRE ATT&CK": ["TA0004:T1078"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "The policy allows every action on every resource. Whoever takes over one of its holders owns the account.";
  defaultRunbook =
    "1. List who has the policy. " +
    "2. Replace it by policies with the actions that are needed. " +
    "3. Detach it from everybody but the emergency role.";
  defaultReference = "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html";

  policy({ PolicyDocument }: AwsIAMPolicy) {
    return !someAllow(
      PolicyDocument,
      (statement) => actionsOf(statement).includes("*") && resourcesOf(statement).includes("*"),
    );
  }
}
