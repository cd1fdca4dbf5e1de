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

/** WAF matched a request from an address with a bad reputation, or one that hides its user. */
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
  defaultDescription =
    "WAF matched a request from an address with a bad reputation, or one that hides its user. Many attacks come from " +
    "such addresses.";
  defaultRunbook =
    "1. List what the address requested; sign-in and admin pages matter, single pages do not. " +
    "2. Check whether WAF let it through, and what the application answered. " +
    "3. Search for accounts that signed in from the address. " +
    "4. Block the lists in WAF and reset the accounts that were entered if it is an attack.";
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
