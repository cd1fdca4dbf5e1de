import { Policy, type PolicyContext, type Reports, Severity } from "@pypanther/core";
import { ageInDays } from "@pypanther/helpers/credential-age";
import type { AwsIAMUser } from "./resources";

/** An active access key has not been used for three months. */
export class AWSAccessKeyUnused extends Policy<AwsIAMUser> {
  id = "AWS.AccessKey.Unused";
  displayName = "AWS Unused Access Key";
  resourceTypes = ["AWS.IAM.User"];
  tags = ["AWS", "Identity & Access Management"];
  reports: Reports = { CIS: ["1.3"], PCI: ["8.1.4"] };
  defaultSeverity = Severity.LOW;
  defaultDescription = "An active access key has not been used for 90 days. Nobody will notice when a thief uses it.";
  defaultRunbook =
    "1. Ask the user whether the key is needed. " +
    "2. Deactivate it, and delete it after a few days. " +
    "3. Search CloudTrail for the key if it was used after all.";
  defaultReference = "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html";

  /** After how many days without use a key must be gone. */
  timeoutDays = 90;
  /** What the credential report has for "never". */
  defaultTime = "0001-01-01T00:00:00Z";

  policy({ CredentialReport: report }: AwsIAMUser, { now }: PolicyContext) {
    return [
      { isActive: report?.AccessKey1Active, made: report?.AccessKey1LastRotated, used: report?.AccessKey1LastUsedDate },
      { isActive: report?.AccessKey2Active, made: report?.AccessKey2LastRotated, used: report?.AccessKey2LastUsedDate },
    ].every(({ isActive, made, used }) => {
      const since = used === this.defaultTime ? made : used;
      return !isActive || ageInDays(since, now()) <= this.timeoutDays;
    });
  }
}
