import { LogType, type Reports, Severity } from "@pypanther/core";
import { AwsWafManagedRule } from "@pypanther/helpers/aws-waf-managed-rule";

/** WAF matched a request that contains a known exploit. */
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
  defaultDescription =
    "WAF matched a request that contains a known exploit. Somebody may be trying to take over the application.";
  defaultRunbook =
    "1. Read from action in the alert context whether WAF let the request through. " +
    "2. Find out from the matched rule which vulnerability is meant, and whether the application has it. " +
    "3. Patch the application and block the address. " +
    "4. Isolate the host and rotate its secrets if the exploit went through to a vulnerable application.";
  defaultReference =
    "https://docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups-baseline.html#aws-managed-rule-groups-baseline-known-bad-inputs";

  ruleGroup = "AWSManagedRulesKnownBadInputsRuleSet";
  protection = "known bad input";
}
