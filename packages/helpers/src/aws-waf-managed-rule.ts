import { type AlertContext, type PantherEvent, Rule, type SeverityOrDefault, type When } from "@pypanther/core";
import { wafAlertContext, wafGetMatchedRule, wafRuleGroupMatches, wafSeverity, whenWafRuleGroup } from "./aws-waf";
import { wafRequestTitle } from "./aws-waf-request";

/** A rule on requests that one of AWS's managed WAF rule groups matched. */
export abstract class AwsWafManagedRule extends Rule {
  /** The name of the rule group, or a part of it. */
  abstract ruleGroup: string;

  when: When = whenWafRuleGroup(() => this.ruleGroup);

  /** What the rule group protects against, for titles. */
  abstract protection: string;

  rule(event: PantherEvent) {
    return wafRuleGroupMatches(event, this.ruleGroup);
  }

  title(event: PantherEvent) {
    return wafRequestTitle(event, `${this.protection} rule [${wafGetMatchedRule(event, this.ruleGroup)}]`);
  }

  severity(event: PantherEvent): SeverityOrDefault {
    return wafSeverity(event);
  }

  alertContext(event: PantherEvent): AlertContext {
    return wafAlertContext(event, this.ruleGroup);
  }
}
