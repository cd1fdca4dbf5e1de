import { LogType, type Reports, Severity } from "@pypanther/core";
import { AwsWafManagedRule } from "@pypanther/helpers/aws-waf-managed-rule";

/** WAF matched a request that looks like a common attack on web applications. */
export class AWSWAFManagedCoreRuleSet extends AwsWafManagedRule {
  id = "AWS.WAF.Managed.CoreRuleSet-prototype";
  displayName = "AWS WAF Managed Core Rule Set Passthrough Rule";
  logTypes = [LogType.AWS_WAF_WEB_ACL];
  tags = ["AWS", "WAF", "Managed Rules", "Initial Access:Exploit Public-Facing Application"];
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1190"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "WAF matched a request that looks like a common attack on web applications.";
  defaultRunbook =
    "1. Read from action in the alert context whether WAF let the request through. " +
    "2. Check in the matched data whether it is an attack or unusual input. " +
    "3. Tune the WAF rule if it hits ordinary users. " +
    "4. Search the application's logs for the effect of the request if it is an attack that went through.";
  defaultReference =
    "https://docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups-baseline.html#aws-managed-rule-groups-baseline-crs";

  ruleGroup = "AWSManagedRulesCommonRuleSet";
  protection = "core";
}
