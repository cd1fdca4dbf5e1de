import { LogType, Severity, type When } from "@pypanther/core";
import { AwsDecoyRule } from "@pypanther/helpers/aws-decoy-rule";

/** Somebody assumed a decoy IAM role. */
export class DecoyIAMAssumed extends AwsDecoyRule {
  id = "Decoy.IAM.Assumed-prototype";
  displayName = "Decoy IAM Assumed";
  enabled = false;
  logTypes = [LogType.AWS_SECURITY_FINDING_FORMAT];
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "A decoy IAM role was assumed. Nobody has a reason to use it, so it is probably an intruder who tries every role.";
  defaultRunbook =
    "1. Read in the finding which principal assumed the role. " +
    "2. Check whether it was a scanner of yours that tries roles. " +
    "3. Trace in CloudTrail which other roles the principal tried, and which it got. " +
    "4. Revoke the sessions and keys of the principal if it was not your scanner.";
  defaultReference =
    "https://aws.amazon.com/blogs/security/how-to-detect-suspicious-activity-in-your-aws-account-by-using-private-decoy-resources/";

  when: When = {
    GeneratorId: "sts.amazonaws.com",
    "Action.AwsApiCallAction.Api": "AssumeRole",
  };

  decoy = "IAM role";
}
