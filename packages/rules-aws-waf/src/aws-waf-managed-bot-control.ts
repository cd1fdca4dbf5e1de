import { LogType, type Reports, Severity } from "@pypanther/core";
import { AwsWafManagedRule } from "@pypanther/helpers/aws-waf-managed-rule";

/** WAF matched a request of an automated client. */
export class AWSWAFManagedBotControl extends AwsWafManagedRule {
  id = "AWS.WAF.Managed.BotControl-prototype";
  displayName = "AWS WAF Managed Bot Control Passthrough Rule";
  logTypes = [LogType.AWS_WAF_WEB_ACL];
  tags = ["AWS", "WAF", "Managed Rules", "Bot Detection", "Reconnaissance"];
  reports: Reports = { "MITRE ATT&CK": ["TA0043:T1595"] };
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "WAF matched a request of an automated client. It may copy content, try out passwords or prepare an attack.";
  defaultRunbook =
    "1. Read from the matched rule what kind of bot it is. " +
    "2. Let known crawlers and monitors pass with a scope-down statement. " +
    "3. Check which pages the others request, such as sign-in and prices. " +
    "4. Limit the rate of those that do harm, or block them.";
  defaultReference = "https://docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups-bot.html";

  ruleGroup = "AWSManagedRulesBotControlRuleSet";
  protection = "bot";
}
