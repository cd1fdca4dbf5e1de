import { LogType, type Reports, Severity } from "@pypanther/core";
import { AwsWafManagedRule } from "@pypanther/helpers/aws-waf-managed-rule";

/** A request carries the payload of a known exploit. */
export class AWSWAFManagedKnownBadInputs extends AwsWafManagedRule {
  id = "AWS.WAF.Managed.KnownBadInputs-prototype";
  displayName = "AWS WAF Managed Known Bad Inputs Passthrough Rule";
  logTypes = [LogType.AWS_WAF_WEB_ACL];
  tags = [
    "AWS",
    "WAF",
    "Managed Rules",
    "Initial Access:Exploit Public-Facing Application",
    "Execution:Command and Scripting Interpreter",
  ];
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1190", "TA0002:T1059"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription = "WAF recognised an exploit that is going round in a request.";
  defaultRunbook =
    "1. See whether WAF let the request through (action in the alert). " +
    "2. Find out from the matched rule which flaw is meant, and whether the application has it. " +
    "3. If it went through and the flaw is there, treat the host as broken into. " +
    "4. Patch, and block the address.";
  defaultReference =
    "https://docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups-baseline.html#aws-managed-rule-groups-baseline-known-bad-inputs";

  ruleGroup = "AWSManagedRulesKnownBadInputsRuleSet";
  protection = "known bad input";
}
