import { entryOf, Policy, type Reports, Severity, textOf } from "@pypanther/core";
import type { AwsELBV2ApplicationLoadBalancer } from "./resources";

/** A load balancer. Scans give Arn and the id of the web ACL, the API LoadBalancerArn and the whole web ACL. */
interface Balancer extends Omit<AwsELBV2ApplicationLoadBalancer, "WebAcl"> {
  readonly LoadBalancerArn?: string | null;
  readonly WebAcl?: string | { readonly WebACLId?: string | null } | null;
}

/** A load balancer that must stand behind a given web firewall has none, or another. */
export class AWSApplicationLoadBalancerWebACL extends Policy<AwsELBV2ApplicationLoadBalancer> {
  id = "AWS.ApplicationLoadBalancer.WebACL";
  displayName = "AWS Application Load Balancer Web ACL";
  enabled = false;
  resourceTypes = ["AWS.ELBV2.ApplicationLoadBalancer"];
  tags = ["AWS", "Configuration Required", "Security Control", "Initial Access:Exploit Public-Facing Application"];
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1190"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "The load balancer is not protected by the web firewall that it must have. Requests reach its targets unfiltered.";
  defaultRunbook =
    "1. Compare the web ACL of the load balancer with the one in the tunable. " +
    "2. Associate the right web ACL. " +
    "3. Search the access logs of the load balancer for requests that it would have blocked.";
  defaultReference =
    "https://aws.amazon.com/blogs/aws/aws-web-application-firewall-waf-for-application-load-balancers/";

  /** The web ACL that a load balancer must have: ARN of the load balancer → id of the web ACL. */
  mappings: Readonly<Record<string, string>> = { TEST_LOAD_BALANCER_ARN: "TEST_WAF_WEB_ACL_ID" };

  policy({ Arn, LoadBalancerArn, WebAcl }: Balancer) {
    const wanted = entryOf(this.mappings, textOf(LoadBalancerArn) || textOf(Arn));
    if (wanted === undefined) return true;
    return (typeof WebAcl === "string" ? WebAcl : WebAcl?.WebACLId) === wanted;
  }
}
