import { PolicyTest } from "@pypanther/core";
import { AWSWAFHasXSSPredicate } from "../src/aws-waf-has-xss-predicate";

const acl = {
  ResourceId: "arn:aws:waf::210987654321:webacl/quay",
  ResourceType: "AWS.WAF.WebACL",
  AccountId: "210987654321",
  Region: "eu-west-1",
  Id: "acl-quay",
};

const ruled = (action: string, type: string) => ({
  ...acl,
  Rules: [{ Action: { Type: action }, Predicates: [{ Type: type }] }],
});

export const tests = [
  new PolicyTest({ name: "a rule blocks it", expectedResult: true, resource: ruled("BLOCK", "XssMatch") }),
  new PolicyTest({ name: "a rule counts it", expectedResult: false, resource: ruled("COUNT", "XssMatch") }),
  new PolicyTest({ name: "a rule blocks something else", expectedResult: false, resource: ruled("BLOCK", "IPMatch") }),
  new PolicyTest({ name: "there are no rules", expectedResult: false, resource: { ...acl, Rules: null } }),
];

export { AWSWAFHasXSSPredicate as policy };
