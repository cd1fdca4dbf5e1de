import { PolicyTest } from "@pypanther/core";
import { AWSWAFWebACLHasAssociatedResources } from "../src/aws-waf-web-acl-has-associated-resources";

const acl = {
  ResourceId: "arn:aws:waf::210987654321:webacl/quay",
  ResourceType: "AWS.WAF.WebACL",
  AccountId: "210987654321",
  Region: "eu-west-1",
  Id: "acl-quay",
  AssociatedResources: ["arn:aws:elasticloadbalancing:eu-west-1:210987654321:loadbalancer/app/shop/5d1"],
};

export const tests = [
  new PolicyTest({ name: "it protects a load balancer", expectedResult: true, resource: acl }),
  new PolicyTest({ name: "it protects nothing", expectedResult: false, resource: { ...acl, AssociatedResources: [] } }),
  new PolicyTest({
    name: "nothing is known of it",
    expectedResult: false,
    resource: { ...acl, AssociatedResources: null },
  }),
];

export { AWSWAFWebACLHasAssociatedResources as policy };
