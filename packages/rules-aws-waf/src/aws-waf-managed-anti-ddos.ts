import { LogType, type Reports, Severity } from "@pypanther/core";
import { AwsWafManagedRule } from "@pypanther/helpers/aws-waf-managed-rule";

/** WAF matched a request that looks like part of a flood. */
export class AWSWAFManagedAntiDDoS extends AwsWafManagedRule {
  id = "AWS.WAF.Managed.AntiDDoS-prototype";
  displayName = "AWS WAF Managed Anti-DDoS Passthrough Rule";
  logTypes = [LogType.AWS_WAF_WEB_ACL];
  tags = ["AWS", "WAF", "Managed Rules", "DDoS", "Impact:Endpoint Denial of Service"];
  reports: Reports = { "MITRE ATT&CK": ["TA0040:T1499"] };
  defaultSeverity = Severity.LOW;
  defaultDescription =
    "WAF matched a request that looks like part of a flood. Somebody may be trying to take the application down.";
  defaultRunbook =
    "1. Compare the request rate and the application's health with the usual. " +
    "2. Look for what the requests share: path, user agent or countries. " +
    "3. Limit the rate of such requests in WAF, and keep samples. " +
    "4. Call the Shield response team if users are affected.";
  defaultReference = "https://docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups-anti-ddos.html";

  ruleGroup = "AWSManagedRulesAntiDDoSRuleSet";
  protection = "anti-DDoS";
}
