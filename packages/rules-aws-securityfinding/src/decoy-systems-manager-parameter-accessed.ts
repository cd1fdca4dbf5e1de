import { LogType, Severity, type When } from "@pypanther/core";
import { AwsDecoyRule } from "@pypanther/helpers/aws-decoy-rule";

/** Somebody decrypted a decoy parameter of Systems Manager. */
export class DecoySystemsManagerParameterAccessed extends AwsDecoyRule {
  id = "Decoy.Systems.Manager.Parameter.Accessed-prototype";
  displayName = "Decoy Systems Manager Parameter Accessed";
  enabled = false;
  logTypes = [LogType.AWS_SECURITY_FINDING_FORMAT];
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "A decoy Systems Manager parameter was decrypted. Nobody has a reason to open it, so it is probably an intruder " +
    "who collects credentials.";
  defaultRunbook =
    "1. Find in CloudTrail who called GetParameter, by the key and time of the finding. " +
    "2. Check whether it was a deployment that reads all parameters of a path. " +
    "3. Revoke the principal's sessions and keys if it was not. " +
    "4. Rotate the real parameters that the principal could read in that case.";
  defaultReference =
    "https://aws.amazon.com/blogs/security/how-to-detect-suspicious-activity-in-your-aws-account-by-using-private-decoy-resources/";

  when: When = {
    GeneratorId: "ssm.amazonaws.com",
    "Action.AwsApiCallAction.Api": "Decrypt",
  };

  decoy = "parameter";
}
