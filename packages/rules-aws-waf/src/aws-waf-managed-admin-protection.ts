import { LogType, type Reports, Severity } from "@pypanther/core";
import { AwsWafManagedRule } from "@pypanther/helpers/aws-waf-managed-rule";

/** Someone asked for an administrative page from outside, looking for a way into the application's controls. */
export class AWSWAFManagedAdminProtection extends AwsWafManagedRule {
  id = "AWS.WAF.Managed.AdminProtection-prototype";
  displayName = "AWS WAF Managed Admin Protection Passthrough Rule";
  logTypes = [LogType.AWS_WAF_WEB_ACL];
  tags = ["AWS", "WAF", "Managed Rules", "Initial Access:Exploit Public-Facing Application"];
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1190", "TA0007:T1083"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription = "WAF's rule group for administrative pages recognised a request.";
  defaultRunbook =
    "1. See whether WAF let the request through (action in the alert). " +
    "2. If it did, check how the application answered and whether the page should be public at all. " +
    "3. Look for sign-ins to the page from the same address. " +
    "4. Block the address if it goes on.";
  defaultReference =
    "https://docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups-baseline.html#aws-managed-rule-groups-baseline-admin";

  ruleGroup = "AWSManagedRulesAdminProtectionRuleSet";
  protection = "admin page";
}
