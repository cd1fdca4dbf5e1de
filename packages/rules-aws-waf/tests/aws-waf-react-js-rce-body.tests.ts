import { RuleTest } from "@pypanther/core";
import { AWSWAFReactJSRCEBody } from "../src/aws-waf-react-js-rce-body";

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
    { ruleGroupId: "AWS#AWSManagedRulesKnownBadInputsRuleSet", terminatingRule: { ruleId: "ReactJSRCE_BODY" } },
  ],
};

export const tests = [
  new RuleTest({
    name: "the rule blocks a request",
    expectedResult: true,
    log: blocked,
    expectedSeverity: "HIGH",
    expectedTitle: "WAF React rule [ReactJSRCE_BODY] gave [BLOCK] for [203.0.113.201] at [ALB]",
  }),
  new RuleTest({
    name: "the rule only counts within its group",
    expectedResult: true,
    log: {
      ...blocked,
      action: "ALLOW",
      ruleGroupList: [{ terminatingRule: null, nonTerminatingMatchingRules: [{ ruleId: "ReactJSRCE_BODY" }] }],
    },
    expectedSeverity: "CRITICAL",
  }),
  new RuleTest({
    name: "the rule only counts",
    expectedResult: true,
    log: {
      ...blocked,
      action: "COUNT",
      ruleGroupList: null,
      nonTerminatingMatchingRules: [{ ruleId: "ReactJSRCE_BODY" }],
    },
    expectedSeverity: "MEDIUM",
  }),
  new RuleTest({
    name: "the web ACL's own rule bears its name",
    expectedResult: true,
    log: { ...blocked, ruleGroupList: [], terminatingRuleId: "own-ReactJSRCE_BODY" },
  }),
  new RuleTest({
    name: "another rule",
    expectedResult: false,
    log: { ...blocked, ruleGroupList: [{ terminatingRule: { ruleId: "Log4JRCE_BODY" } }] },
  }),
];

export { AWSWAFReactJSRCEBody as rule };
