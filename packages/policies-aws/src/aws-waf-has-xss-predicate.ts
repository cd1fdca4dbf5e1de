import { itemsOf, Policy, type Reports, Severity } from "@pypanther/core";
import type { AwsWAFRegionalWebACL, AwsWAFWebACL } from "./resources";

/** A web firewall blocks no cross-site scripting. */
export class AWSWAFHasXSSPredicate extends Policy<AwsWAFRegionalWebACL | AwsWAFWebACL> {
  id = "AWS.WAF.HasXSSPredicate";
  displayName = "AWS WAF Has XSS Predicate";
  enabled = false;
  resourceTypes = ["AWS.WAF.Regional.WebACL", "AWS.WAF.WebACL"];
  tags = ["AWS", "PCI", "Initial Access:Exploit Public-Facing Application"];
  reports: Reports = { PCI: ["6.5.7"], "MITRE ATT&CK": ["TA0001:T1190"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "No rule of the web ACL blocks cross-site scripting. Attackers can try it on everything behind the firewall.";
  defaultRunbook =
    "1. List the rules of the web ACL and their actions. " +
    "2. Add a rule that blocks requests with an XSS match condition. " +
    "3. Search its logs for scripts in requests.";
  defaultReference = "https://docs.aws.amazon.com/waf/latest/developerguide/web-acl-xss-conditions.html";

  policy(acl: AwsWAFRegionalWebACL | AwsWAFWebACL) {
    return itemsOf(acl.Rules).some(
      ({ Action, Predicates }) =>
        Action?.Type === "BLOCK" && itemsOf(Predicates).some(({ Type }) => Type === "XssMatch"),
    );
  }
}
