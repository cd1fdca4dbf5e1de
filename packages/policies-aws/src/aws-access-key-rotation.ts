import { Policy, type PolicyContext, type Reports, Severity } from "@pypanther/core";
import { ageInDays } from "@pypanther/helpers/credential-age";
import type { AwsIAMRootUser, AwsIAMUser } from "./resources";

/** An active access key has not been replaced for three months. */
export class AWSAccessKeyRotation extends Policy<AwsIAMRootUser | AwsIAMUser> {
  id = "AWS.AccessKey.Rotation";
  displayName = "AWS Access Key Rotation";
  resourceTypes = ["AWS.IAM.RootUser", "AWS.IAM.User"];
  tags = ["AWS", "Identity & Access Management", "Credential Access:Unsecured Credentials"];
  reports: Reports = { CIS: ["1.4"], "MITRE ATT&CK": ["TA0006:T1552"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "An active access key is older than 90 days. A key that leaked long ago still works.";
  defaultRunbook =
    "1. Find out in the credential report where the key is used. " +
    "2. Make a second key, move its users over, and deactivate the old one. " +
    "3. Delete the old key after a few days.";
  defaultReference = "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html";

  /** After how many days a key must have been replaced. */
  timeoutDays = 90;

  policy({ CredentialReport: report }: AwsIAMRootUser | AwsIAMUser, { now }: PolicyContext) {
    return [
      { isActive: report?.AccessKey1Active, since: report?.AccessKey1LastRotated },
      { isActive: report?.AccessKey2Active, since: report?.AccessKey2LastRotated },
    ].every(({ isActive, since }) => !isActive || ageInDays(since, now()) <= this.timeoutDays);
  }
}
