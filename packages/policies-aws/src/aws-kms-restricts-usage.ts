import { isSet, Policy, type Reports, Severity } from "@pypanther/core";
import { actionsOf, isNarrowed, principalsOf, someAllow } from "@pypanther/helpers/iam-document";
import type { AwsKMSKey } from "./resources";

/** Anyone may do anything with a key. */
export class AWSKMSRestrictsUsage extends Policy<AwsKMSKey> {
  id = "AWS.KMS.RestrictsUsage";
  displayName = "AWS KMS Key Restricts Usage";
  resourceTypes = ["AWS.KMS.Key"];
  tags = ["AWS", "PCI", "Credential Access:Unsecured Credentials"];
  reports: Reports = { PCI: ["3.5.2"], "MITRE ATT&CK": ["TA0006:T1552"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "The policy of the key lets everybody use it. Any AWS account can decrypt what it protects, or delete it.";
  defaultRunbook =
    "1. Limit the policy of the key to your principals at once. " +
    "2. Search CloudTrail for Decrypt and ScheduleKeyDeletion by other accounts. " +
    "3. Encrypt the data with a new key if there were any.";
  defaultReference = "https://docs.aws.amazon.com/kms/latest/developerguide/key-policies.html";

  /** The principals that stand for everybody. */
  badPrincipals: string[] = ["*"];
  /** The actions that everybody must not have. */
  badActions: string[] = ["*", "kms:*"];

  policy({ Policy: document }: AwsKMSKey) {
    if (!isSet(document)) return true;
    return !someAllow(document, (statement) => {
      if (isNarrowed(statement)) return false;
      const isForAll = principalsOf(statement).some((principal) => this.badPrincipals.includes(principal));
      const isForAnything = actionsOf(statement).some((action) => this.badActions.includes(action));
      return (isForAll && isForAnything) || Object.hasOwn(statement, "NotPrincipal");
    });
  }
}
