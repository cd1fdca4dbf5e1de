import { LogType, Severity, type When } from "@pypanther/core";
import { AwsDecoyRule } from "@pypanther/helpers/aws-decoy-rule";

/** Someone opened a decoy secret, as an intruder does who collects credentials. */
export class DecoySecretAccessed extends AwsDecoyRule {
  id = "Decoy.Secret.Accessed-prototype";
  displayName = "Decoy Secret Accessed";
  enabled = false;
  logTypes = [LogType.AWS_SECURITY_FINDING_FORMAT];
  defaultSeverity = Severity.HIGH;
  defaultDescription = "The key of a decoy secret was used.";
  defaultRunbook =
    "1. Find in CloudTrail who decrypted with the key named in the finding. " +
    "2. Rule out rotation and backup of secrets. " +
    "3. Otherwise revoke the principal's sessions and keys. " +
    "4. Rotate every real secret that the principal could read.";
  defaultReference =
    "https://aws.amazon.com/blogs/security/how-to-detect-suspicious-activity-in-your-aws-account-by-using-private-decoy-resources/";

  when: When = {
    GeneratorId: "secretsmanager.amazonaws.com",
    "Action.AwsApiCallAction.Api": ["Decrypt", "Encrypt", "GenerateDataKey"],
  };

  decoy = "secret";
}
