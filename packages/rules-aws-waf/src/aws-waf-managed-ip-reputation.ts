import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { wafAlertContext } from "@pypanther/helpers/aws";
import { wafGetMatchedRule, wafRuleGroupMatches, whenWafRuleGroup } from "@pypanther/helpers/aws-waf";
import { wafRequestTitle } from "@pypanther/helpers/aws-waf-request";

/** A page was requested from an address with a bad name, or one that hides who is behind it. */
export class AWSWAFManagedIPReputation extends Rule {
  id = "AWS.WAF.Managed.IPReputation-prototype";
  displayName = "AWS WAF Managed IP Reputation Passthrough Rule";
  logTypes = [LogType.AWS_WAF_WEB_ACL];
  tags = [
    "AWS",
    "WAF",
    "Managed Rules",
    "Initial Access:Exploit Public-Facing Application",
    "Reconnaissance",
    "Defense Evasion",
  ];
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1190", "TA0043:T1595", "TA0005:T1090"] };
  defaultSeverity = Severity.INFO;
  defaultDescription = "WAF's lists of ill-reputed and anonymising addresses hold the sender of a request.";
  defaultRunbook =
    "1. Look at what the address asked for: a single page is noise, sign-in and admin pages are not. " +
    "2. Check whether WAF let it through, and what the application answered. " +
    "3. Look for accounts that signed in from there. " +
    "4. Block the lists if you only count them today.";
  defaultReference = "https://docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups-ip-rep.html";

  when: When = whenWafRuleGroup(() => this.ruleGroups);

  /** The names of the rule groups, or parts of them. */
  ruleGroups: string[] = ["AWSManagedRulesAmazonIpReputationList", "AWSManagedRulesAnonymousIpList"];

  /** Static files, which crawlers fetch by the thousand: a regular expression that ignores case. */
  staticAssetPattern = String.raw`\.(css|js|png|jpg|jpeg|gif|svg|woff2?|ttf|ico|map)$`;

  rule(event: PantherEvent) {
    return (
      wafRuleGroupMatches(event, this.ruleGroups) &&
      !new RegExp(this.staticAssetPattern, "i").test(event.string("httpRequest", "uri"))
    );
  }

  title(event: PantherEvent) {
    return wafRequestTitle(event, `IP reputation rule [${wafGetMatchedRule(event, this.ruleGroups)}]`);
  }

  alertContext(event: PantherEvent): AlertContext {
    return wafAlertContext(event, this.ruleGroups);
  }
}
