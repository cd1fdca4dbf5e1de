import { isSet, Policy, type Reports, Severity } from "@pypanther/core";
import type { AwsIAMRootUser } from "./resources";

/** The root user's second factor is an app, not a device. */
export class AWSRootAccountHardwareMFA extends Policy<AwsIAMRootUser> {
  id = "AWS.RootAccount.HardwareMFA";
  displayName = "AWS Root Account Hardware MFA";
  resourceTypes = ["AWS.IAM.RootUser"];
  tags = ["AWS", "Identity & Access Management", "Privilege Escalation:Valid Accounts"];
  reports: Reports = { CIS: ["1.13", "1.14"], PCI: ["7.1.2"], "MITRE ATT&CK": ["TA0004:T1078"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "The second factor of the root user is an app. Whoever takes over the phone that it runs on has both halves of a sign-in.";
  defaultRunbook =
    "1. Buy a hardware security key and register it for the root user. " +
    "2. Remove the virtual device. " +
    "3. Lock the key away, and write down who may take it.";
  defaultReference = "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html";

  policy({ CredentialReport, VirtualMFA }: AwsIAMRootUser) {
    // That there is no second factor at all, another policy tells.
    return !CredentialReport?.MfaActive || !isSet(VirtualMFA);
  }
}
