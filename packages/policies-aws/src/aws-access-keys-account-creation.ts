import { Policy, type Reports, Severity, timeOf } from "@pypanther/core";
import type { AwsIAMRootUser, AwsIAMUser } from "./resources";

/** A user got an access key in the moment of its creation. */
export class AWSAccessKeysAccountCreation extends Policy<AwsIAMRootUser | AwsIAMUser> {
  id = "AWS.AccessKeys.AccountCreation";
  displayName = "AWS Access Keys At Account Creation";
  resourceTypes = ["AWS.IAM.User", "AWS.IAM.RootUser"];
  tags = ["AWS", "Identity & Access Management"];
  reports: Reports = { CIS: ["1.21"] };
  defaultSeverity = Severity.LOW;
  defaultDescription =
    "The user was made together with an access key. Keys that nobody asked for lie about and are stolen.";
  defaultRunbook =
    "1. Search CloudTrail for CreateUser and CreateAccessKey of the user, and ask who called them. " +
    "2. Delete the key if it is not used. " +
    "3. Make keys only when a user asks for one.";
  defaultReference = "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html";

  /** Within how many seconds of its user a key counts as made along with it. */
  maxSecondsToAutogenKey = 7;
  /** What the credential report has for "never". */
  defaultTime = "0001-01-01T00:00:00Z";

  policy({ CredentialReport, TimeCreated }: AwsIAMRootUser | AwsIAMUser) {
    const rotated = CredentialReport?.AccessKey1LastRotated;
    if (!rotated || rotated === this.defaultTime || !TimeCreated) return true;
    const key = timeOf(rotated);
    const user = timeOf(TimeCreated);
    return key !== undefined && user !== undefined && key - user >= this.maxSecondsToAutogenKey * 1000;
  }
}
