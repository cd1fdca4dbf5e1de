import { numberOf, Policy, type Reports, Severity } from "@pypanther/core";
import type { AwsPasswordPolicy } from "./resources";

/** Users may go back to an old password too soon. */
export class AWSPasswordPolicyPasswordReuse extends Policy<AwsPasswordPolicy> {
  id = "AWS.PasswordPolicy.PasswordReuse";
  displayName = "AWS Password Policy Password Reuse";
  resourceTypes = ["AWS.PasswordPolicy"];
  tags = ["AWS", "Identity & Access Management", "Credential Access:Brute Force"];
  reports: Reports = { CIS: ["1.10"], PCI: ["8.2.5"], "MITRE ATT&CK": ["TA0006:T1110"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "The password policy lets users take an old password again. A password that leaked once may be theirs again.";
  defaultRunbook =
    "1. Look up how many passwords are remembered in the account settings of IAM. " +
    "2. Set it to 24. " +
    "3. Tell users that old passwords are no longer taken.";
  defaultReference = "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html";

  policy({ PasswordReusePrevention }: AwsPasswordPolicy) {
    return (numberOf(PasswordReusePrevention) ?? 0) >= 24;
  }
}
