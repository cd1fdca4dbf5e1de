import { Policy, type Reports, Severity, textOf } from "@pypanther/core";
import type { AwsKMSKey } from "./resources";

/** A key of the account's own is never renewed. */
export class AWSCMKKeyRotation extends Policy<AwsKMSKey> {
  id = "AWS.CMK.KeyRotation";
  displayName = "AWS KMS CMK Key Rotation";
  resourceTypes = ["AWS.KMS.Key"];
  tags = ["AWS", "Identity & Access Management", "Credential Access:Unsecured Credentials"];
  reports: Reports = { CIS: ["2.8"], PCI: ["3.5.2"], "MITRE ATT&CK": ["TA0006:T1552"] };
  defaultSeverity = Severity.LOW;
  defaultDescription = "The key is not rotated. The longer one key is used, the more a stolen copy of it opens.";
  defaultRunbook =
    "1. Find out what the key encrypts. " +
    "2. Turn on yearly rotation; old data stays readable. " +
    "3. Suppress the resource if the key cannot rotate by itself, and plan a new one.";
  defaultReference = "https://docs.aws.amazon.com/kms/latest/developerguide/rotate-keys.html";

  policy({ KeyManager, KeyRotationEnabled, KeyState, Origin }: AwsKMSKey) {
    const isOurs = Origin === "AWS_KMS" && KeyManager === "CUSTOMER";
    return !isOurs || (KeyRotationEnabled === true && KeyState === "Enabled");
  }

  dedup({ AccountId }: AwsKMSKey) {
    return `${this.id}:${textOf(AccountId)}`;
  }
}
