import { LogType, Severity } from "@pypanther/core";
import { GuardDutyFindingRule } from "@pypanther/helpers/guardduty-finding-rule";

/** GuardDuty saw behaviour that this account does not normally show, which may be the start of something worse. */
export class AWSGuardDutyMediumSeverityFinding extends GuardDutyFindingRule {
  id = "AWS.GuardDuty.MediumSeverityFinding-prototype";
  displayName = "AWS GuardDuty Medium Severity Finding";
  logTypes = [LogType.AWS_GUARDDUTY];
  tags = ["AWS"];
  dedupPeriodMinutes = 480;
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "GuardDuty rates this finding medium: a resource or identity left its usual pattern.";
  defaultRunbook =
    "1. Compare what the finding describes with what the resource did over the last weeks. " +
    "2. Check with its owner whether a new release, job or colleague accounts for the change. " +
    "3. If it stays unexplained, rotate the credentials involved and tighten the network rules of the resource. " +
    "4. Suppress the finding type for this resource only when the cause is known and lasting.";
  defaultReference =
    "https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_findings.html#guardduty_findings-severity";
  summaryAttributes = ["severity", "type", "title", "p_any_domain_names", "p_any_aws_arns", "p_any_aws_account_ids"];

  lowest = 4;
  highest = 6.9;
}
