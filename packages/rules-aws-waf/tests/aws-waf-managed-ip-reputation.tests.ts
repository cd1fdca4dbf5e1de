import { RuleTest } from "@pypanther/core";
import { AWSWAFManagedIPReputation } from "../src/aws-waf-managed-ip-reputation";

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
    { ruleGroupId: "AWS#AWSManagedRulesAnonymousIpList", terminatingRule: { ruleId: "AnonymousIPList" } },
  ],
};

export const tests = [
  new RuleTest({
    name: "an anonymous address asks for a page",
    expectedResult: true,
    log: blocked,
    expectedSeverity: "INFO",
    expectedTitle: "WAF IP reputation rule [AnonymousIPList] gave [BLOCK] for [203.0.113.201] at [ALB]",
  }),
  new RuleTest({
    name: "a malicious address",
    expectedResult: true,
    log: { ...blocked, ruleGroupList: [], terminatingRuleId: "AWS-AWSManagedRulesAmazonIpReputationList" },
  }),
  new RuleTest({
    name: "a static file",
    expectedResult: false,
    log: { ...blocked, httpRequest: { ...blocked.httpRequest, uri: "/assets/logo.SVG" } },
  }),
  new RuleTest({
    name: "a page with a dot in its path",
    expectedResult: true,
    log: { ...blocked, httpRequest: { ...blocked.httpRequest, uri: "/v1.js/checkout" } },
  }),
  new RuleTest({
    name: "another group blocks the request",
    expectedResult: false,
    log: { ...blocked, ruleGroupList: [] },
  }),
];

export { AWSWAFManagedIPReputation as rule };
