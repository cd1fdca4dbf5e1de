import { Policy, type Reports, Severity } from "@pypanther/core";
import type { AwsIAMRootUser } from "./resources";

/** The root user has keys that work outside the console. */
export class AWSRootAccountAccessKeys extends Policy<AwsIAMRootUser> {
  id = "AWS.RootAccount.AccessKeys";
  displayName = "AWS Root Account Access Keys";
  resourceTypes = ["AWS.IAM.RootUser"];
  tags = ["AWS", "Identity & Access Management", "Persistence:Account Manipulation"];
  reports: Reports = { CIS: ["1.12"], PCI: ["2.2.2", "7.1", "8.2"], "MITRE ATT&CK": ["TA0003:T1098"] };
  defaultSeverity = Severity.CRITICAL;
  defaultDescription =
    "The root user has an active access key. It can do everything in the account, no policy limits it, and it asks for no second factor.";
  defaultRunbook =
    "1. Deactivate the keys of the root user, and delete them when nothing breaks. " +
    "2. Search CloudTrail for calls by the root user. " +
    "3. Treat the account as taken over if any of them cannot be explained.";
  defaultReference = "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html";

  policy({ CredentialReport }: AwsIAMRootUser) {
    return !CredentialReport?.AccessKey1Active && !CredentialReport?.AccessKey2Active;
  }
}
