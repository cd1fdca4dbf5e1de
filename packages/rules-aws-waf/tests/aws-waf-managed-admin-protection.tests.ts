import { RuleTest } from "@pypanther/core";
import { AWSWAFManagedAdminProtection } from "../src/aws-waf-managed-admin-protection";

const blocked = {
  p_log_type: "AWS.WAFWebACL",
  action: "BLOCK",
  httpSourceName: "ALB",
  httpSourceId: "401256739912-app/harbour/50dc6c495c0c9188",
  terminatingRuleId: "harbour-acl-rule-3",
  terminatingRuleType: "MANAGED_RULE_GROUP",
  httpRequest: {
    clientIp: "203.0.113.201",
    country: "NL",
    httpMethod: "POST",
    uri: "/checkout",
    headers: [{ name: "User-Agent", value: "curl/8.5.0" }],
  },
  ruleGroupList: [
    {
      ruleGroupId: "AWS#AWSManagedRulesAdminProtectionRuleSet",
      terminatingRule: { ruleId: "AdminProtection_URIPATH" },
    },
  ],
};

export const tests = [
  new RuleTest({
    name: "a rule of the group blocks a request",
    expectedResult: true,
    log: blocked,
    expectedSeverity: "HIGH",
    expectedTitle: "WAF admin page rule [AdminProtection_URIPATH] gave [BLOCK] for [203.0.113.201] at [ALB]",
  }),
  new RuleTest({
    name: "the request goes through",
    expectedResult: true,
    log: { ...blocked, action: "ALLOW" },
    expectedSeverity: "CRITICAL",
  }),
  new RuleTest({
    name: "the group only counts",
    expectedResult: true,
    log: {
      ...blocked,
      action: "COUNT",
      ruleGroupList: [],
      nonTerminatingMatchingRules: [{ ruleId: "AWSManagedRulesAdminProtectionRuleSet" }],
    },
    expectedSeverity: "MEDIUM",
  }),
  new RuleTest({
    name: "the visitor has to solve a puzzle",
    expectedResult: true,
    log: { ...blocked, action: "CAPTCHA" },
    expectedSeverity: "HIGH",
  }),
  new RuleTest({
    name: "the group lets the request pass",
    expectedResult: false,
    log: {
      ...blocked,
      ruleGroupList: [{ ruleGroupId: "AWS#AWSManagedRulesAdminProtectionRuleSet", terminatingRule: null }],
    },
  }),
  new RuleTest({
    name: "another group blocks it",
    expectedResult: false,
    log: { ...blocked, ruleGroupList: [{ ruleGroupId: "harbour-own", terminatingRule: { ruleId: "geo" } }] },
  }),
];

export { AWSWAFManagedAdminProtection as rule };
