import { numberOf, Policy, type Reports, Severity } from "@pypanther/core";
import type { AwsPasswordPolicy } from "./resources";

/** Passwords of users live longer than a quarter of a year, or for ever. */
export class AWSPasswordPolicyPasswordAgeLimit extends Policy<AwsPasswordPolicy> {
  id = "AWS.PasswordPolicy.PasswordAgeLimit";
  displayName = "AWS Password Policy Password Age Limit";
  resourceTypes = ["AWS.PasswordPolicy"];
  tags = ["AWS", "Identity & Access Management", "Credential Access:Brute Force"];
  reports: Reports = { CIS: ["1.11"], PCI: ["8.2.4"], "MITRE ATT&CK": ["TA0006:T1110"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "The password policy lets passwords live longer than 90 days. A stolen one works until somebody changes it.";
  defaultRunbook =
    "1. Look up the maximum age in the account settings of IAM. " +
    "2. Set it to 90 days or fewer. " +
    "3. Find users whose passwords are older in the credential report.";
  defaultReference = "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html";

  policy({ MaxPasswordAge }: AwsPasswordPolicy) {
    const days = numberOf(MaxPasswordAge);
    // 0 stands for "never expires".
    return days !== undefined && days > 0 && days <= 90;
  }
}
