import { LogType, type Reports, Severity } from "@pypanther/core";
import { AwsWafManagedRule } from "@pypanther/helpers/aws-waf-managed-rule";

/** A request looks like one of the common attacks on web applications. */
export class AWSWAFManagedCoreRuleSet extends AwsWafManagedRule {
  id = "AWS.WAF.Managed.CoreRuleSet-prototype";
  displayName = "AWS WAF Managed Core Rule Set Passthrough Rule";
  logTypes = [LogType.AWS_WAF_WEB_ACL];
  tags = ["AWS", "WAF", "Managed Rules", "Initial Access:Exploit Public-Facing Application"];
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1190"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "WAF's core rule set recognised a request as a likely attack.";
  defaultRunbook =
    "1. See whether WAF let the request through (action in the alert). " +
    "2. Read the matched data: an attack, or just unusual input? " +
    "3. If it went through and is an attack, search the application's logs for its effect. " +
    "4. Tune the rule where it hits honest users.";
  defaultReference =
    "https://docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups-baseline.html#aws-managed-rule-groups-baseline-crs";

  ruleGroup = "AWSManagedRulesCommonRuleSet";
  protection = "core";
}
