import { entriesOf, Policy, type Reports, Severity } from "@pypanther/core";
import type { AwsELBV2ApplicationLoadBalancer } from "./resources";

/** A load balancer ends no TLS connections at all. */
export class AWSELBV2LoadBalancerHasSSLPolicy extends Policy<AwsELBV2ApplicationLoadBalancer> {
  id = "AWS.ELBV2.LoadBalancer.HasSSLPolicy";
  displayName = "AWS Enforces SSL Policies";
  enabled = false;
  resourceTypes = ["AWS.ELBV2.ApplicationLoadBalancer"];
  tags = ["AWS", "PCI", "Initial Access:Exploit Public-Facing Application"];
  reports: Reports = { PCI: ["2.2.3", "4.1"], "MITRE ATT&CK": ["TA0001:T1190"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "None of the listeners of the load balancer speaks TLS. What passes through it can be read and changed on the way.";
  defaultRunbook =
    "1. List the listeners of the load balancer and their protocols. " +
    "2. Add an HTTPS listener with a certificate, and redirect HTTP to it. " +
    "3. Suppress the resource if TLS ends elsewhere, and note where.";
  defaultReference =
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/listener-update-certificates.html#update-security-policy";

  policy({ SSLPolicies }: AwsELBV2ApplicationLoadBalancer) {
    return entriesOf(SSLPolicies).length > 0;
  }
}
