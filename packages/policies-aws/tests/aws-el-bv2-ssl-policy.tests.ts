import { PolicyTest } from "@pypanther/core";
import { AWSELBv2SSLPolicy } from "../src/aws-el-bv2-ssl-policy";

const balancer = {
  ResourceId: "arn:aws:elasticloadbalancing:eu-west-1:210987654321:loadbalancer/app/shop/5d1",
  ResourceType: "AWS.ELBV2.ApplicationLoadBalancer",
  AccountId: "210987654321",
  Region: "eu-west-1",
  Name: "shop",
  Scheme: "internet-facing",
  Listeners: [{ Port: 443, Protocol: "HTTPS" }],
  SSLPolicies: { "ELBSecurityPolicy-TLS13-1-2-2021-06": { SslProtocols: ["TLSv1.3"] } },
};

export const tests = [
  new PolicyTest({ name: "its policy is good enough", expectedResult: true, resource: balancer }),
  new PolicyTest({
    name: "its policy allows old TLS",
    expectedResult: false,
    resource: { ...balancer, SSLPolicies: { "ELBSecurityPolicy-2016-08": { SslProtocols: ["TLSv1"] } } },
  }),
  new PolicyTest({
    name: "it does not face the internet",
    expectedResult: true,
    resource: { ...balancer, Scheme: "internal", SSLPolicies: { "ELBSecurityPolicy-2016-08": {} } },
  }),
  new PolicyTest({ name: "it has no listener", expectedResult: false, resource: { ...balancer, Listeners: null } }),
  new PolicyTest({
    name: "it speaks plain HTTP only",
    expectedResult: true,
    resource: { ...balancer, SSLPolicies: null },
  }),
];

export { AWSELBv2SSLPolicy as policy };
