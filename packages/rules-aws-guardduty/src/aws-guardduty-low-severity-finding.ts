import { LogType, Severity } from "@pypanther/core";
import { GuardDutyFindingRule } from "@pypanther/helpers/guardduty-finding-rule";

/** GuardDuty noticed an attempt such as a port scan that reached nothing, useful to see who is probing. */
export class AWSGuardDutyLowSeverityFinding extends GuardDutyFindingRule {
  id = "AWS.GuardDuty.LowSeverityFinding-prototype";
  displayName = "AWS GuardDuty Low Severity Finding";
  logTypes = [LogType.AWS_GUARDDUTY];
  tags = ["AWS"];
  dedupPeriodMinutes = 1440;
  defaultSeverity = Severity.LOW;
  defaultDescription = "GuardDuty rates this finding low: suspicious activity that was stopped or did no harm.";
  defaultRunbook =
    "1. Look whether the same source turns up in findings of higher severity. " +
    "2. Close ports and paths that the attempt could reach but nobody needs. " +
    "3. If it comes from a scanner of your own, add its address to GuardDuty's trusted list.";
  defaultReference =
    "https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_findings.html#guardduty_findings-severity";
  summaryAttributes = ["severity", "type", "title", "p_any_domain_names", "p_any_aws_arns", "p_any_aws_account_ids"];

  lowest = 0.1;
  highest = 3.9;
}
