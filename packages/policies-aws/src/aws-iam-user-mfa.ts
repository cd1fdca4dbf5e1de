import { Policy, type Reports, Severity } from "@pypanther/core";
import type { AwsIAMUser } from "./resources";

/** A user signs in to the console with a password alone. */
export class AWSIAMUserMFA extends Policy<AwsIAMUser> {
  id = "AWS.IAM.User.MFA";
  displayName = "AWS IAM User MFA";
  resourceTypes = ["AWS.IAM.User"];
  tags = ["AWS", "Identity & Access Management", "Credential Access:Brute Force"];
  reports: Reports = { CIS: ["1.2"], PCI: ["8.3.1", "8.3.2"], "MITRE ATT&CK": ["TA0006:T1110"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription = "The user has a console password and no MFA device. Whoever learns the password is in.";
  defaultRunbook =
    "1. Ask the user to register an MFA device, or take the console password away. " +
    "2. Look through the sign-ins of the user for unknown addresses. " +
    "3. Change the password if there are any.";
  defaultReference = "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_mfa_enable.html";

  policy({ CredentialReport }: AwsIAMUser) {
    return !CredentialReport?.PasswordEnabled || CredentialReport.MfaActive === true;
  }
}
