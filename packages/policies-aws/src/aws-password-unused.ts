import { Policy, type PolicyContext, type Reports, Severity } from "@pypanther/core";
import { ageInDays } from "@pypanther/helpers/credential-age";
import type { AwsIAMUser } from "./resources";

/** A console password has not been used for three months. */
export class AWSPasswordUnused extends Policy<AwsIAMUser> {
  id = "AWS.Password.Unused";
  displayName = "AWS IAM Password Unused";
  resourceTypes = ["AWS.IAM.User"];
  tags = ["AWS", "Identity & Access Management"];
  reports: Reports = { CIS: ["1.3"], PCI: ["8.1.4"] };
  defaultSeverity = Severity.LOW;
  defaultDescription =
    "The console password of the user has not been used for 90 days. Nobody will notice when a thief uses it.";
  defaultRunbook =
    "1. Ask the user whether console access is needed. " +
    "2. Take the password away if not. " +
    "3. Look through the sign-ins of the user for unknown addresses.";
  defaultReference = "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html";

  /** After how many days without use a password must be gone. */
  timeoutDays = 90;
  /** What the credential report has for "never". */
  defaultTime = "0001-01-01T00:00:00Z";

  policy({ CredentialReport: report }: AwsIAMUser, { now }: PolicyContext) {
    if (!report?.PasswordEnabled) return true;
    const { PasswordLastChanged, PasswordLastUsed } = report;
    const since = PasswordLastUsed === this.defaultTime ? PasswordLastChanged : PasswordLastUsed;
    return ageInDays(since, now()) <= this.timeoutDays;
  }
}
