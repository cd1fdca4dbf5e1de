import { PolicyTest } from "@pypanther/core";
import { AWSELBV2LoadBalancerHasSSLPolicy } from "../src/aws-elbv2-load-balancer-has-ssl-policy";

const balancer = {
  ResourceId: "arn:aws:elasticloadbalancing:eu-west-1:210987654321:loadbalancer/app/shop/5d1",
  ResourceType: "AWS.ELBV2.ApplicationLoadBalancer",
  AccountId: "210987654321",
  Region: "eu-west-1",
  Name: "shop",
  SSLPolicies: { "ELBSecurityPolicy-TLS13-1-2-2021-06": { SslProtocols: ["TLSv1.3"] } },
};

export const tests = [
  new PolicyTest({ name: "a listener speaks TLS", expectedResult: true, resource: balancer }),
  new PolicyTest({ name: "no listener speaks TLS", expectedResult: false, resource: { ...balancer, SSLPolicies: {} } }),
  new PolicyTest({
    name: "nothing is known of TLS",
    expectedResult: false,
    resource: { ...balancer, SSLPolicies: null },
  }),
];

export { AWSELBV2LoadBalancerHasSSLPolicy as policy };
