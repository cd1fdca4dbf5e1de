import { LogType, type Reports, Severity } from "@pypanther/core";
import { AwsWafManagedRule } from "@pypanther/helpers/aws-waf-managed-rule";

/** Requests look like part of a flood that is meant to take the application down. */
export class AWSWAFManagedAntiDDoS extends AwsWafManagedRule {
  id = "AWS.WAF.Managed.AntiDDoS-prototype";
  displayName = "AWS WAF Managed Anti-DDoS Passthrough Rule";
  logTypes = [LogType.AWS_WAF_WEB_ACL];
  tags = ["AWS", "WAF", "Managed Rules", "DDoS", "Impact:Endpoint Denial of Service"];
  reports: Reports = { "MITRE ATT&CK": ["TA0040:T1499"] };
  defaultSeverity = Severity.LOW;
  defaultDescription = "WAF's rule group against floods of requests recognised one.";
  defaultRunbook =
    "1. Compare the request rate and the application's health with the usual. " +
    "2. If users are affected, turn on stricter rules or call the Shield response team. " +
    "3. Look for the pattern of the flood (path, agent, countries) and limit its rate. " +
    "4. Keep samples for the report.";
  defaultReference = "https://docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups-anti-ddos.html";

  ruleGroup = "AWSManagedRulesAntiDDoSRuleSet";
  protection = "anti-DDoS";
}
