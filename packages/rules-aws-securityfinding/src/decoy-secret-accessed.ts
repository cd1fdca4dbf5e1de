import { LogType, Severity, type When } from "@pypanther/core";
import { AwsDecoyRule } from "@pypanther/helpers/aws-decoy-rule";

/** Somebody used the key of a decoy secret. */
export class DecoySecretAccessed extends AwsDecoyRule {
  id = "Decoy.Secret.Accessed-prototype";
  displayName = "Decoy Secret Accessed";
  enabled = false;
  logTypes = [LogType.AWS_SECURITY_FINDING_FORMAT];
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "The key of a decoy secret was used. Nobody has a reason to open it, so it is probably an intruder who collects " +
    "credentials.";
  defaultRunbook =
    "1. Find in CloudTrail who used the key named in the finding. " +
    "2. Check whether it was the rotation or backup of secrets. " +
    "3. Revoke the principal's sessions and keys if it was not. " +
    "4. Rotate every real secret that the principal could read in that case.";
  defaultReference =
    "https://aws.amazon.com/blogs/security/how-to-detect-suspicious-activity-in-your-aws-account-by-using-private-decoy-resources/";

  when: When = {
    GeneratorId: "secretsmanager.amazonaws.com",
    "Action.AwsApiCallAction.Api": ["Decrypt", "Encrypt", "GenerateDataKey"],
  };

  decoy = "secret";
}
