import { LogType, type Reports, Severity } from "@pypanther/core";
import { AwsWafManagedRule } from "@pypanther/helpers/aws-waf-managed-rule";

/** An automated client calls on the application: a crawler, a scraper, or a scout before an attack. */
export class AWSWAFManagedBotControl extends AwsWafManagedRule {
  id = "AWS.WAF.Managed.BotControl-prototype";
  displayName = "AWS WAF Managed Bot Control Passthrough Rule";
  logTypes = [LogType.AWS_WAF_WEB_ACL];
  tags = ["AWS", "WAF", "Managed Rules", "Bot Detection", "Reconnaissance"];
  reports: Reports = { "MITRE ATT&CK": ["TA0043:T1595"] };
  defaultSeverity = Severity.INFO;
  defaultDescription = "WAF's Bot Control recognised a request as that of a machine.";
  defaultRunbook =
    "1. See what kind of bot the matched rule stands for. " +
    "2. Let known good crawlers and monitors pass by a scope-down statement. " +
    "3. Look at what the others ask for: sign-in and price pages are the usual goals. " +
    "4. Limit the rate of those that do harm, or block them.";
  defaultReference = "https://docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups-bot.html";

  ruleGroup = "AWSManagedRulesBotControlRuleSet";
  protection = "bot";
}
