import { PolicyTest } from "@pypanther/core";
import { AWSWAFRuleOrdering } from "../src/aws-waf-rule-ordering";

const acl = {
  ResourceId: "arn:aws:waf::210987654321:webacl/quay",
  ResourceType: "AWS.WAF.WebACL",
  AccountId: "210987654321",
  Region: "eu-west-1",
  Id: "acl-quay",
};

const first = { RuleId: "block", Priority: 1 };
const second = { RuleId: "allow", Priority: 2 };

export const overrides = { ordering: { "acl-quay": ["block", "allow"] } };

export const tests = [
  new PolicyTest({
    name: "the rules are in order",
    expectedResult: true,
    resource: { ...acl, Rules: [second, first] },
  }),
  new PolicyTest({
    name: "the rules are in another order",
    expectedResult: false,
    resource: { ...acl, Rules: [{ ...first, Priority: 3 }, second] },
  }),
  new PolicyTest({ name: "a rule is missing", expectedResult: false, resource: { ...acl, Rules: [first] } }),
  new PolicyTest({ name: "there are no rules", expectedResult: false, resource: { ...acl, Rules: null } }),
  new PolicyTest({
    name: "no order is agreed",
    expectedResult: true,
    resource: { ...acl, Id: "acl-pier", Rules: [second] },
  }),
  new PolicyTest({
    name: "it is named as the API names it",
    expectedResult: true,
    resource: { ...acl, Id: null, WebACLId: "acl-quay", Rules: [first, second] },
  }),
];

export { AWSWAFRuleOrdering as policy };
