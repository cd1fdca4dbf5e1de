import { LogType, Severity } from "@pypanther/core";
import { GuardDutyFindingRule } from "@pypanther/helpers/guardduty-finding-rule";

/** GuardDuty reports a resource or credentials that behave as if taken over. */
export class AWSGuardDutyHighSeverityFinding extends GuardDutyFindingRule {
  id = "AWS.GuardDuty.HighSeverityFinding-prototype";
  displayName = "AWS GuardDuty High Severity Finding";
  logTypes = [LogType.AWS_GUARDDUTY];
  tags = ["AWS"];
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "GuardDuty rates this finding high. The instance, workload or credentials it names behave as if an attacker " +
    "controls them.";
  defaultRunbook =
    "1. Read in the finding which resource acted, what it did and with which remote address. " +
    "2. Ask the owner of the resource whether a test, a scan or a deployment explains it. " +
    "3. Search CloudTrail and flow logs for the remote address on other resources. " +
    "4. Isolate the instance or revoke the credentials if nothing explains it, and keep a snapshot for forensics.";
  defaultReference =
    "https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_findings.html#guardduty_findings-severity";
  summaryAttributes = ["severity", "type", "title", "p_any_domain_names", "p_any_aws_arns", "p_any_aws_account_ids"];

  lowest = 7;
  highest = 8.9;
}
