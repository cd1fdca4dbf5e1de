import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { awsCloudtrailSuccess, awsRuleContext } from "@pypanther/helpers/aws";

const keyParameter = "x-amz-server-side-encryption-aws-kms-key-id";

/** The account that a key's ARN names, undefined when the text is too short for an ARN. */
function keyAccount(key: string): string | undefined {
  return key.split(":", 5)[4];
}

/** An object was encrypted with a key of a foreign account, whose holder can now sell it back. */
export class AWSS3CopyObjectCrossAccountEncryptionKMS extends Rule {
  id = "AWS.S3.CopyObject.CrossAccount.Encryption.KMS-prototype";
  displayName = "S3 Object Encrypted with External KMS Key";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS", "S3", "Ransomware", "Impact:Data Destruction"];
  reports: Reports = { "MITRE ATT&CK": ["TA0040:T1486"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription = "The copy of an S3 object was written under another account's KMS key.";
  defaultRunbook =
    "1. Look up whether the account of the key belongs to the company or a partner. " +
    "2. If it does not: revoke the credentials of the caller now, since more objects will follow. " +
    "3. Restore the objects from versions or replicas before those are deleted as well. " +
    "4. Tell the incident lead; this is how data in S3 is held to ransom.";
  defaultReference = "https://rhinosecuritylabs.com/aws/s3-ransomware-part-1-attack-vector/";

  when: When = { eventName: "CopyObject" };

  rule(event: PantherEvent) {
    const key = this.key(event);
    const account = keyAccount(key);
    return (
      awsCloudtrailSuccess(event) &&
      key.startsWith("arn:aws:kms:") &&
      account !== undefined &&
      account !== event.text("recipientAccountId")
    );
  }

  title(event: PantherEvent) {
    const bucket = event.text("requestParameters", "bucketName");
    return `[${event.udmString("actor_user")}] encrypted an object in [${bucket}] with a KMS key of another account`;
  }

  alertContext(event: PantherEvent): AlertContext {
    const parameter = (name: string, fallback: string) => event.deepGet("requestParameters", name) ?? fallback;
    const account = keyAccount(this.key(event));
    return {
      ...awsRuleContext(event),
      bucketName: parameter("bucketName", "<UNKNOWN_BUCKET>"),
      objectKey: parameter("key", "<UNKNOWN_KEY>"),
      kmsKeyId: parameter(keyParameter, "<UNKNOWN_KEY_ARN>"),
      encryption: parameter("x-amz-server-side-encryption", "<UNKNOWN_ENCRYPTION>"),
      ...(account !== undefined && {
        isCrossAccountKms: account !== event.text("recipientAccountId"),
        kmsAccountId: account,
        bucketAccountId: event.get("recipientAccountId", ""),
      }),
    };
  }

  private key(event: PantherEvent): string {
    return event.string("requestParameters", keyParameter);
  }
}
