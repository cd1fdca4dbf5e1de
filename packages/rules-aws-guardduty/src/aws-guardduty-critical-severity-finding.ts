import { LogType, type Reports, Severity } from "@pypanther/core";
import { GuardDutyFindingRule } from "@pypanther/helpers/guardduty-finding-rule";

/** GuardDuty reports an attack in progress, found by joining several signals. */
export class AWSGuardDutyCriticalSeverityFinding extends GuardDutyFindingRule {
  id = "AWS.GuardDuty.CriticalSeverityFinding-prototype";
  displayName = "AWS GuardDuty Critical Severity Finding";
  logTypes = [LogType.AWS_GUARDDUTY];
  tags = ["AWS", "Threat Detection", "Automated Security", "Anomaly Detection", "GuardDuty", "Machine Learning"];
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1078"] };
  dedupPeriodMinutes = 15;
  defaultSeverity = Severity.CRITICAL;
  defaultDescription =
    "GuardDuty rates this finding critical. Mostly that means a chain of events that together look like an attack in " +
    "progress.";
  defaultRunbook =
    "1. Open the finding by its id in the GuardDuty console and read which identities and resources it names. " +
    "2. Revoke the sessions and keys of these identities, and isolate the instances. " +
    "3. List every API call of these identities in CloudTrail, from an hour before the first signal. " +
    "4. Declare an incident and hand over to the responders on call.";
  defaultReference =
    "https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_findings.html#guardduty_findings-severity";
  summaryAttributes = ["severity", "type", "title", "p_any_domain_names", "p_any_aws_arns", "p_any_aws_account_ids"];

  lowest = 9;
  highest = 10;
}
