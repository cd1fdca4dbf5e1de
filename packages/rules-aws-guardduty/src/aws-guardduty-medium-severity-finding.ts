import { LogType, Severity } from "@pypanther/core";
import { GuardDutyFindingRule } from "@pypanther/helpers/guardduty-finding-rule";

/** GuardDuty reports a resource or identity that behaves unlike before. */
export class AWSGuardDutyMediumSeverityFinding extends GuardDutyFindingRule {
  id = "AWS.GuardDuty.MediumSeverityFinding-prototype";
  displayName = "AWS GuardDuty Medium Severity Finding";
  logTypes = [LogType.AWS_GUARDDUTY];
  tags = ["AWS"];
  dedupPeriodMinutes = 480;
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "GuardDuty rates this finding medium. A resource or identity behaves unlike before, which may be the start of an " +
    "attack.";
  defaultRunbook =
    "1. Compare what the finding describes with what the resource did in the last weeks. " +
    "2. Ask its owner whether a new release, job or colleague explains the change. " +
    "3. Suppress the finding type for this resource if the cause is known and lasting. " +
    "4. Rotate the credentials and narrow the network rules of the resource if nothing explains it.";
  defaultReference =
    "https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_findings.html#guardduty_findings-severity";
  summaryAttributes = ["severity", "type", "title", "p_any_domain_names", "p_any_aws_arns", "p_any_aws_account_ids"];

  lowest = 4;
  highest = 6.9;
}
