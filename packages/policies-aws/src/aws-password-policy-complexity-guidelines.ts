import { numberOf, Policy, type Reports, Severity } from "@pypanther/core";
import type { AwsPasswordPolicy } from "./resources";

/** The account's password policy asks for too few kinds of characters or too few characters. */
export class AWSPasswordPolicyComplexityGuidelines extends Policy<AwsPasswordPolicy> {
  id = "AWS.PasswordPolicy.ComplexityGuidelines";
  displayName = "AWS Password Policy Complexity Guidelines";
  resourceTypes = ["AWS.PasswordPolicy"];
  tags = ["AWS", "Identity & Access Management", "Credential Access:Brute Force", "Configuration Required"];
  reports: Reports = { CIS: ["1.5", "1.6", "1.7", "1.8", "1.9"], PCI: ["8.2.3"], "MITRE ATT&CK": ["TA0006:T1110"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "The password policy of the account lets users choose simple passwords. Such passwords are guessed.";
  defaultRunbook =
    "1. Compare the policy with the requirements that this check has. " +
    "2. Set every requirement in the account settings of IAM, with 14 characters or more. " +
    "3. Have users with a console password choose a new one at the next sign-in.";
  defaultReference = "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html";

  /** Names of requirements that are not checked, such as "RequireSymbols". */
  ignored: string[] = [];

  policy(settings: AwsPasswordPolicy) {
    const required = {
      RequireUppercaseCharacters: Boolean(settings.RequireUppercaseCharacters),
      RequireLowercaseCharacters: Boolean(settings.RequireLowercaseCharacters),
      RequireSymbols: Boolean(settings.RequireSymbols),
      RequireNumbers: Boolean(settings.RequireNumbers),
      MinimumPasswordLength: (numberOf(settings.MinimumPasswordLength) ?? 0) >= 14,
    };
    return Object.entries(required).every(([name, isMet]) => isMet || this.ignored.includes(name));
  }
}
