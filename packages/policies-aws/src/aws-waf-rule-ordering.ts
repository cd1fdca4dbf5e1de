import { entryOf, itemsOf, numberOf, Policy, Severity, textOf } from "@pypanther/core";
import type { AwsWAFRegionalWebACL, AwsWAFWebACL } from "./resources";

/** Rules of a web firewall run in another order than agreed. */
export class AWSWAFRuleOrdering extends Policy<AwsWAFRegionalWebACL | AwsWAFWebACL> {
  id = "AWS.WAF.RuleOrdering";
  displayName = "AWS WAF Rule Ordering";
  enabled = false;
  resourceTypes = ["AWS.WAF.Regional.WebACL", "AWS.WAF.WebACL"];
  tags = ["AWS", "Configuration Required", "Security Control"];
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "The rules of the web ACL do not run in the agreed order. A rule that allows may come before one that should block.";
  defaultRunbook =
    "1. Compare the priorities of the rules with the tunable. " +
    "2. Search CloudTrail for UpdateWebACL, and ask who changed them. " +
    "3. Set the agreed order again.";
  defaultReference = "https://docs.aws.amazon.com/waf/latest/developerguide/web-acl-rules.html";

  /** The rules of web ACLs in order: id of the web ACL → ids of its rules. */
  ordering: Readonly<Record<string, readonly string[]>> = {
    EXAMPLE_WEB_ACL_ID: ["EXAMPLE_RULE_1_ID", "EXAMPLE_RULE_2_ID"],
  };

  // Scans give Id, the API WebACLId.
  policy({ Id, WebACLId, Rules }: (AwsWAFRegionalWebACL | AwsWAFWebACL) & { readonly WebACLId?: string | null }) {
    const wanted = entryOf(this.ordering, textOf(WebACLId) || textOf(Id));
    if (wanted === undefined) return true;
    const rules = [...itemsOf(Rules)].sort((a, b) => (numberOf(a.Priority) ?? 0) - (numberOf(b.Priority) ?? 0));
    return rules.length === wanted.length && rules.every(({ RuleId }, index) => RuleId === wanted[index]);
  }
}
