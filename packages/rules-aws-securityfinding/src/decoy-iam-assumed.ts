import { LogType, Severity, type When } from "@pypanther/core";
import { AwsDecoyRule } from "@pypanther/helpers/aws-decoy-rule";

/** Someone took on a decoy role, as an intruder does who tries every role in sight. */
export class DecoyIAMAssumed extends AwsDecoyRule {
  id = "Decoy.IAM.Assumed-prototype";
  displayName = "Decoy IAM Assumed";
  enabled = false;
  logTypes = [LogType.AWS_SECURITY_FINDING_FORMAT];
  defaultSeverity = Severity.HIGH;
  defaultDescription = "A decoy IAM role was assumed.";
  defaultRunbook =
    "1. Take the principal that assumed the role from the finding. " +
    "2. Rule out scanners of your own that try roles. " +
    "3. Otherwise revoke the sessions and keys of that principal. " +
    "4. Trace in CloudTrail which other roles it tried, and which let it in.";
  defaultReference =
    "https://aws.amazon.com/blogs/security/how-to-detect-suspicious-activity-in-your-aws-account-by-using-private-decoy-resources/";

  when: When = {
    GeneratorId: "sts.amazonaws.com",
    "Action.AwsApiCallAction.Api": "AssumeRole",
  };

  decoy = "IAM role";
}
