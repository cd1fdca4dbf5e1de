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
import { titleValue } from "@pypanther/helpers/title-value";
import type { AwsCloudTrail } from "./events";

const keyParameter = "x-amz-server-side-encryption-aws-kms-key-id";

/** The account that a key's ARN names, undefined when the text is too short for an ARN. */
function keyAccount(key: string): string | undefined {
  return key.split(":", 5)[4];
}

/** An S3 object was encrypted with a KMS key of another account. */
export class AWSS3CopyObjectCrossAccountEncryptionKMS extends Rule<AwsCloudTrail> {
  id = "AWS.S3.CopyObject.CrossAccount.Encryption.KMS-prototype";
  displayName = "S3 Object Encrypted with External KMS Key";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS", "S3", "Ransomware", "Impact:Data Destruction"];
  reports: Reports = { "MITRE ATT&CK": ["TA0040:T1486"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "An S3 object was encrypted with a KMS key of another account. Ransomware does this, as only the owner of the " +
    "key can read the object again.";
  defaultRunbook =
    "1. Look up whether the account of the key belongs to the company or a partner. " +
    "2. Revoke the credentials of the caller at once if it does not. " +
    "3. Restore the objects from versions or replicas before those are deleted as well. " +
    "4. Tell the incident lead and open an incident in that case.";
  defaultReference = "https://rhinosecuritylabs.com/aws/s3-ransomware-part-1-attack-vector/";

  when: When = { eventName: "CopyObject" };

  rule(event: PantherEvent<AwsCloudTrail>) {
    const key = this.key(event);
    const account = keyAccount(key);
    return (
      awsCloudtrailSuccess(event) &&
      key.startsWith("arn:aws:kms:") &&
      account !== undefined &&
      account !== event.text("recipientAccountId")
    );
  }

  title(event: PantherEvent<AwsCloudTrail>) {
    const bucket = titleValue(event.deepGet("requestParameters", "bucketName"), "an unknown bucket");
    return `[${event.udmString("actor_user")}] encrypted an object in ${bucket} with a KMS key of another account`;
  }

  alertContext(event: PantherEvent<AwsCloudTrail>): AlertContext {
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

  private key(event: PantherEvent<AwsCloudTrail>): string {
    return event.string("requestParameters", keyParameter);
  }
}
