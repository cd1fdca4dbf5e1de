import { itemsOf, Policy, Severity } from "@pypanther/core";
import type { AwsWAFRegionalWebACL, AwsWAFWebACL } from "./resources";

/** A web firewall protects nothing. */
export class AWSWAFWebACLHasAssociatedResources extends Policy<AwsWAFRegionalWebACL | AwsWAFWebACL> {
  id = "AWS.WAF.WebACLHasAssociatedResources";
  displayName = "AWS WAF WebACL Has Associated Resources";
  resourceTypes = ["AWS.WAF.Regional.WebACL", "AWS.WAF.WebACL"];
  tags = ["AWS", "Security Control", "Optimization"];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "No resource is behind the web ACL. What it was made for stands open.";
  defaultRunbook =
    "1. Ask the owner what the web ACL was made for. " +
    "2. Associate it again, or delete it. " +
    "3. Search CloudTrail for DisassociateWebACL, and ask who called it.";
  defaultReference = "https://docs.aws.amazon.com/waf/latest/developerguide/web-acl-associate.html";

  policy(acl: AwsWAFRegionalWebACL | AwsWAFWebACL) {
    return itemsOf(acl.AssociatedResources).length > 0;
  }
}
