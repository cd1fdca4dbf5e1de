import { LogType, Severity, type When } from "@pypanther/core";
import { AwsDecoyRule } from "@pypanther/helpers/aws-decoy-rule";

/** Someone opened a decoy parameter of Systems Manager, as an intruder does who collects credentials. */
export class DecoySystemsManagerParameterAccessed extends AwsDecoyRule {
  id = "Decoy.Systems.Manager.Parameter.Accessed-prototype";
  displayName = "Decoy Systems Manager Parameter Accessed";
  enabled = false;
  logTypes = [LogType.AWS_SECURITY_FINDING_FORMAT];
  defaultSeverity = Severity.HIGH;
  defaultDescription = "The key of a decoy Systems Manager parameter was used to decrypt it.";
  defaultRunbook =
    "1. Look up who called GetParameter, by the key and time of the finding. " +
    "2. Rule out deployments that read all parameters of a path. " +
    "3. Otherwise revoke the principal's sessions and keys. " +
    "4. Rotate the real parameters that the principal could read.";
  defaultReference =
    "https://aws.amazon.com/blogs/security/how-to-detect-suspicious-activity-in-your-aws-account-by-using-private-decoy-resources/";

  when: When = {
    GeneratorId: "ssm.amazonaws.com",
    "Action.AwsApiCallAction.Api": "Decrypt",
  };

  decoy = "parameter";
}
