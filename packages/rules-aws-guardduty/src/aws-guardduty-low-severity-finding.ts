import { LogType, Severity } from "@pypanther/core";
import { GuardDutyFindingRule } from "@pypanther/helpers/guardduty-finding-rule";

/** GuardDuty reports suspicious activity that was stopped or did no harm. */
export class AWSGuardDutyLowSeverityFinding extends GuardDutyFindingRule {
  id = "AWS.GuardDuty.LowSeverityFinding-prototype";
  displayName = "AWS GuardDuty Low Severity Finding";
  logTypes = [LogType.AWS_GUARDDUTY];
  tags = ["AWS"];
  dedupPeriodMinutes = 1440;
  defaultSeverity = Severity.LOW;
  defaultDescription =
    "GuardDuty rates this finding low. Suspicious activity, such as a port scan, was stopped or did no harm.";
  defaultRunbook =
    "1. Search for findings of higher severity with the same source. " +
    "2. Add the address to GuardDuty's trusted list if it is a scanner of yours. " +
    "3. Close the ports and paths that the attempt reached if nobody needs them.";
  defaultReference =
    "https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_findings.html#guardduty_findings-severity";
  summaryAttributes = ["severity", "type", "title", "p_any_domain_names", "p_any_aws_arns", "p_any_aws_account_ids"];

  lowest = 0.1;
  highest = 3.9;
}
