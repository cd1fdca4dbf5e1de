import { Policy, type Reports, Severity } from "@pypanther/core";
import type { AwsIAMRootUser } from "./resources";

/** The root user signs in with a password alone. */
export class AWSRootAccountMFA extends Policy<AwsIAMRootUser> {
  id = "AWS.RootAccount.MFA";
  displayName = "AWS Root Account MFA";
  resourceTypes = ["AWS.IAM.RootUser"];
  tags = ["AWS", "Identity & Access Management", "Privilege Escalation:Valid Accounts"];
  reports: Reports = { CIS: ["1.13"], PCI: ["8.3", "8.4"], "MITRE ATT&CK": ["TA0004:T1078"] };
  defaultSeverity = Severity.CRITICAL;
  defaultDescription = "The root user has no MFA device. Whoever learns its password owns the account.";
  defaultRunbook =
    "1. Register a hardware security key for the root user at once. " +
    "2. Search CloudTrail for sign-ins of the root user. " +
    "3. Change its password, and check its mail address and recovery phone.";
  defaultReference = "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html";

  policy({ CredentialReport }: AwsIAMRootUser) {
    return CredentialReport?.MfaActive === true;
  }
}
