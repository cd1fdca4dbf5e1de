import { LogType, type Reports, Severity } from "@pypanther/core";
import { AwsWafManagedRule } from "@pypanther/helpers/aws-waf-managed-rule";

/** WAF matched a request for an administrative page. */
export class AWSWAFManagedAdminProtection extends AwsWafManagedRule {
  id = "AWS.WAF.Managed.AdminProtection-prototype";
  displayName = "AWS WAF Managed Admin Protection Passthrough Rule";
  logTypes = [LogType.AWS_WAF_WEB_ACL];
  tags = ["AWS", "WAF", "Managed Rules", "Initial Access:Exploit Public-Facing Application"];
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1190", "TA0007:T1083"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "WAF matched a request for an administrative page. Somebody outside may be looking for a way into the " +
    "application's administration.";
  defaultRunbook =
    "1. Read from action in the alert context whether WAF let the request through. " +
    "2. Check how the application answered and whether the page has to be public. " +
    "3. Search for sign-ins to the page from the same address. " +
    "4. Block the address and reset the accounts that were entered if it is an attack.";
  defaultReference =
    "https://docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups-baseline.html#aws-managed-rule-groups-baseline-admin";

  ruleGroup = "AWSManagedRulesAdminProtectionRuleSet";
  protection = "admin page";
}
