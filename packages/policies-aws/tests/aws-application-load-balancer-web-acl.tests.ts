import { PolicyTest } from "@pypanther/core";
import { AWSApplicationLoadBalancerWebACL } from "../src/aws-application-load-balancer-web-acl";

const balancer = {
  ResourceId: "arn:aws:elasticloadbalancing:eu-west-1:210987654321:loadbalancer/app/shop/5d1",
  ResourceType: "AWS.ELBV2.ApplicationLoadBalancer",
  AccountId: "210987654321",
  Region: "eu-west-1",
  Name: "shop",
  Arn: "arn:aws:elasticloadbalancing:eu-west-1:210987654321:loadbalancer/app/shop/5d1",
  WebAcl: "acl-quay",
};

export const overrides = {
  mappings: { "arn:aws:elasticloadbalancing:eu-west-1:210987654321:loadbalancer/app/shop/5d1": "acl-quay" },
};

export const tests = [
  new PolicyTest({ name: "it has its web ACL", expectedResult: true, resource: balancer }),
  new PolicyTest({
    name: "it has another web ACL",
    expectedResult: false,
    resource: { ...balancer, WebAcl: "acl-old" },
  }),
  new PolicyTest({ name: "it has no web ACL", expectedResult: false, resource: { ...balancer, WebAcl: null } }),
  new PolicyTest({
    name: "it needs none",
    expectedResult: true,
    resource: {
      ...balancer,
      Arn: "arn:aws:elasticloadbalancing:eu-west-1:210987654321:loadbalancer/app/blog/9e2",
      WebAcl: null,
    },
  }),
  new PolicyTest({
    name: "the web ACL comes as an object",
    expectedResult: true,
    resource: { ...balancer, WebAcl: { WebACLId: "acl-quay", Name: "quay" } },
  }),
];

export { AWSApplicationLoadBalancerWebACL as policy };
