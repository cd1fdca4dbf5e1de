import { entriesOf, itemsOf, Policy, type Reports, Severity } from "@pypanther/core";
import type { AwsELBV2ApplicationLoadBalancer } from "./resources";

/** A load balancer that faces the internet accepts old TLS versions or ciphers, or has no listener. */
export class AWSELBv2SSLPolicy extends Policy<AwsELBV2ApplicationLoadBalancer> {
  id = "AWS.ELBv2.SSLPolicy";
  displayName = "AWS ELB SSL Policies";
  resourceTypes = ["AWS.ELBV2.ApplicationLoadBalancer"];
  tags = ["AWS", "Panther", "Initial Access:Exploit Public-Facing Application"];
  reports: Reports = { PCI: ["2.2.3", "4.1"], "MITRE ATT&CK": ["TA0001:T1190"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A load balancer that faces the internet accepts old TLS versions or ciphers without forward secrecy. Somebody who records its traffic may read it later.";
  defaultRunbook =
    "1. Look at the security policy of each HTTPS listener. " +
    "2. Ask which old clients still need it. " +
    "3. Choose a policy from the tunable for each listener.";
  defaultReference = "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/create-https-listener.html";

  /** The security policies that are good enough. */
  tlsSafePolicies: string[] = [
    "ELBSecurityPolicy-FS-1-2-2019-08",
    "ELBSecurityPolicy-FS-1-2-Res-2019-08",
    "ELBSecurityPolicy-FS-1-2-Res-2020-10",
    "ELBSecurityPolicy-TLS13-1-2-2021-06",
    "ELBSecurityPolicy-TLS13-1-2-Res-2021-06",
    "ELBSecurityPolicy-TLS13-1-3-2021-06",
  ];

  policy({ Listeners, Scheme, SSLPolicies }: AwsELBV2ApplicationLoadBalancer) {
    if (Scheme === "internal") return true;
    const names = entriesOf(SSLPolicies).map(([name]) => name);
    return itemsOf(Listeners).length > 0 && names.every((name) => this.tlsSafePolicies.includes(name));
  }
}
